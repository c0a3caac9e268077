package quotient.storage.dealexceptions;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import quotient.domain.alerts.Hand;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ProgressEntry;
import quotient.domain.dealexceptions.Review;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** The tables of progress and of reviews; they only grow. */
final class ExceptionSteps {
    private static final int HUNDREDTHS = 2;

    private ExceptionSteps() {}

    /** Those that are not kept yet. */
    static void addNew(Session session, DealException exception) {
        long number = exception.id().number();
        add(
                session,
                exception,
                count(session, "exception_progress", number),
                count(session, "exception_reviews", number));
    }

    static void add(Session session, DealException exception, int progressKept, int reviewsKept) {
        List<ProgressEntry> progress = exception.progress();
        for (int place = progressKept; place < progress.size(); place++) {
            add(session, exception.id().number(), place, progress.get(place));
        }
        List<Review> reviews = exception.reviews();
        for (int place = reviewsKept; place < reviews.size(); place++) {
            add(session, exception.id().number(), place, reviews.get(place));
        }
    }

    static DealException whole(Session session, DealException bare) {
        long number = bare.id().number();
        return new DealException(
                bare.id(),
                bare.version(),
                bare.deal(),
                bare.reason(),
                bare.approval(),
                bare.plan(),
                bare.owner(),
                bare.openedOn(),
                bare.opened(),
                session.all(
                        "SELECT * FROM exception_reviews WHERE exception = ? ORDER BY place",
                        ExceptionSteps::review,
                        number),
                session.all(
                        "SELECT * FROM exception_progress WHERE exception = ? ORDER BY place",
                        ExceptionSteps::entry,
                        number),
                bare.end());
    }

    private static int count(Session session, String table, long number) {
        return session.one(
                "SELECT count(*) AS kept FROM " + table + " WHERE exception = ?", row -> row.count("kept"), number);
    }

    private static void add(Session session, long number, int place, ProgressEntry entry) {
        session.change(
                """
                INSERT INTO exception_progress (exception, place, day, recovered, said_by, said_by_name, said_at, note)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                number,
                place,
                entry.day().toString(),
                entry.recovered().movePointRight(HUNDREDTHS).longValueExact(),
                entry.hand().by(),
                entry.hand().name(),
                entry.hand().at(),
                entry.hand().why());
    }

    private static void add(Session session, long number, int place, Review review) {
        session.change(
                """
                INSERT INTO exception_reviews (exception, place, outcome, day, role, said_by, said_by_name, said_at, why)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                number,
                place,
                review.outcome(),
                review.day().toString(),
                review.role(),
                review.hand().by(),
                review.hand().name(),
                review.hand().at(),
                review.hand().why());
    }

    private static ProgressEntry entry(Row row) throws SQLException {
        return new ProgressEntry(
                BigDecimal.valueOf(row.number("recovered"), HUNDREDTHS),
                LocalDate.parse(row.text("day")),
                hand(row, "note"));
    }

    private static Review review(Row row) throws SQLException {
        return new Review(
                row.word("outcome", Review.Outcome.class),
                LocalDate.parse(row.text("day")),
                row.text("role"),
                hand(row, "why"));
    }

    private static Hand hand(Row row, String why) throws SQLException {
        return new Hand(row.text("said_by"), row.text("said_by_name"), row.moment("said_at"), row.text(why));
    }
}
