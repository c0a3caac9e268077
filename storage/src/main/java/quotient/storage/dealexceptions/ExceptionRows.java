package quotient.storage.dealexceptions;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Segment;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptedDeal;
import quotient.domain.dealexceptions.ExceptionApproval;
import quotient.domain.dealexceptions.ExceptionEnd;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.dealexceptions.ExceptionStatus;
import quotient.domain.dealexceptions.RecoveryPlan;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** The table of exceptions. What was agreed at the opening never changes afterwards. */
final class ExceptionRows {
    private ExceptionRows() {}

    static void insert(Session session, DealException exception) {
        ExceptedDeal deal = exception.deal();
        session.change(
                """
                INSERT INTO exceptions (number, version, status, quote, author, account, segment, currency,
                    standard_price, exception_price, minimum_margin, margin, reason,
                    approved_by, approved_by_name, approved_by_role, plan_kind, plan, target,
                    opened_on, opened_by, opened_by_name, opened_at, reviewed_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                exception.id().number(),
                exception.version(),
                exception.status(),
                deal.quote().number(),
                deal.author(),
                deal.account(),
                deal.segment(),
                deal.standardPrice().currency().getCurrencyCode(),
                deal.standardPrice().amount(),
                deal.exceptionPrice().amount(),
                deal.minimumMargin().value(),
                deal.margin(),
                exception.reason(),
                exception.approval().by(),
                exception.approval().name(),
                exception.approval().role(),
                exception.plan().kind(),
                exception.plan().description(),
                exception.plan().target().toString(),
                exception.openedOn().toString(),
                exception.opened().by(),
                exception.opened().name(),
                exception.opened().at(),
                exception.reviewedOn().toString());
        change(session, exception, exception.version(), exception.version());
        ExceptionSteps.add(session, exception, 0, 0);
    }

    /** @return whether it still had that version */
    static boolean update(Session session, DealException exception) {
        boolean kept = change(session, exception, exception.version(), exception.version() + 1);
        if (kept) {
            ExceptionSteps.addNew(session, exception);
        }
        return kept;
    }

    private static boolean change(Session session, DealException exception, int from, int to) {
        Optional<ExceptionEnd> end = exception.end();
        int changed = session.change(
                """
                UPDATE exceptions SET
                    version = ?, status = ?, quote = ?, approved_by = ?, approved_by_name = ?, approved_by_role = ?,
                    owner = ?, reviewed_on = ?, ended_on = ?, ended_by = ?, ended_by_name = ?, ended_at = ?,
                    ended_why = ?, ended_margin = ?
                WHERE number = ? AND version = ?
                """,
                to,
                exception.status(),
                exception.deal().quote().number(),
                exception.approval().by(),
                exception.approval().name(),
                exception.approval().role(),
                exception.owner().map(PersonId::value),
                exception.reviewedOn().toString(),
                end.map(ExceptionEnd::day).map(LocalDate::toString),
                end.map(ExceptionEnd::hand).map(Hand::by),
                end.map(ExceptionEnd::hand).map(Hand::name),
                end.map(ExceptionEnd::hand).map(Hand::at),
                end.map(ExceptionEnd::hand).map(Hand::why),
                end.flatMap(ExceptionEnd::margin),
                exception.id().number(),
                from);
        return changed == 1;
    }

    /** Each with its reviews and its progress. */
    static List<DealException> all(Session session, String rest, Object... values) {
        return session.all("SELECT * FROM exceptions " + rest, ExceptionRows::bare, values).stream()
                .map(bare -> ExceptionSteps.whole(session, bare))
                .toList();
    }

    private static DealException bare(Row row) throws SQLException {
        return new DealException(
                ExceptionId.ofNumber(row.number("number")),
                row.count("version"),
                deal(row),
                row.text("reason"),
                new ExceptionApproval(
                        row.text("approved_by"), row.text("approved_by_name"), row.text("approved_by_role")),
                new RecoveryPlan(
                        row.word("plan_kind", RecoveryPlan.Kind.class),
                        row.text("plan"),
                        LocalDate.parse(row.text("target"))),
                row.optionalText("owner").map(PersonId::new),
                LocalDate.parse(row.text("opened_on")),
                new Hand(row.text("opened_by"), row.text("opened_by_name"), row.moment("opened_at"), ""),
                List.of(),
                List.of(),
                end(row));
    }

    private static ExceptedDeal deal(Row row) throws SQLException {
        Currency currency = Currency.getInstance(row.text("currency"));
        return new ExceptedDeal(
                QuoteId.ofNumber(row.number("quote")),
                row.optionalText("account"),
                row.word("segment", Segment.class),
                new Money(row.decimal("standard_price"), currency),
                new Money(row.decimal("exception_price"), currency),
                new Percent(row.decimal("minimum_margin")),
                row.decimal("margin"),
                row.text("author"));
    }

    private static Optional<ExceptionEnd> end(Row row) throws SQLException {
        Optional<String> day = row.optionalText("ended_on");
        return day.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExceptionEnd(
                        row.word("status", ExceptionStatus.class),
                        LocalDate.parse(day.get()),
                        row.optionalText("ended_margin").map(BigDecimal::new),
                        new Hand(
                                row.text("ended_by"),
                                row.text("ended_by_name"),
                                row.moment("ended_at"),
                                row.text("ended_why"))));
    }
}
