package quotient.storage.promotions;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.pricing.Stage;
import quotient.domain.promotions.Cohort;
import quotient.domain.promotions.Promotion;
import quotient.domain.promotions.PromotionDecision;
import quotient.domain.promotions.Promotions;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Promotions in the database. */
public final class StoredPromotions implements Promotions {
    private final Database database;

    public StoredPromotions(Database database) {
        this.database = database;
    }

    @Override
    public void add(Promotion promotion) {
        database.change(session -> session.change(
                """
                INSERT INTO promotions (
                    name, version, percent, from_day, to_day, opened_by, opened_by_name, opened_at, opened_why)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                promotion.name(),
                promotion.version(),
                promotion.percent().value(),
                promotion.from().toString(),
                promotion.to().toString(),
                promotion.opened().by(),
                promotion.opened().name(),
                promotion.opened().at(),
                promotion.opened().why()));
    }

    @Override
    public Optional<Promotion> find(String name) {
        return database.look(
                session -> session.first("SELECT * FROM promotions WHERE name = ?", StoredPromotions::read, name));
    }

    @Override
    public boolean replace(Promotion changed) {
        Optional<Hand> hand = changed.decision().map(PromotionDecision::hand);
        return database.change(session -> session.change(
                        """
                        UPDATE promotions SET
                            version = ?, approved = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, decided_why = ?
                        WHERE name = ? AND version = ?
                        """,
                        changed.version(),
                        changed.decision().map(PromotionDecision::approved),
                        hand.map(Hand::by),
                        hand.map(Hand::name),
                        hand.map(Hand::at),
                        hand.map(Hand::why),
                        changed.name(),
                        changed.version() - 1)
                == 1);
    }

    @Override
    public List<Promotion> latest(int limit) {
        return database.look(session -> session.all(
                "SELECT * FROM promotions ORDER BY from_day DESC, name LIMIT ?", StoredPromotions::read, limit));
    }

    /** Read row by row: amounts are text, which no database adds up exactly. */
    @Override
    public Cohort cohort(String offer) {
        CohortTally tally = new CohortTally();
        database.look(session -> {
            session.each(
                    "SELECT stage, offered_price, currency FROM quotes WHERE offer = ?",
                    row -> tally.count(
                            row.word("stage", Stage.class),
                            new Money(row.decimal("offered_price"), Currency.getInstance(row.text("currency")))),
                    offer);
            return tally;
        });
        return tally.cohort();
    }

    private static Promotion read(Row row) throws SQLException {
        Optional<String> decidedBy = row.optionalText("decided_by");
        Optional<PromotionDecision> decision = decidedBy.isEmpty()
                ? Optional.empty()
                : Optional.of(new PromotionDecision(
                        row.flag("approved"),
                        new Hand(
                                decidedBy.get(),
                                row.text("decided_by_name"),
                                row.moment("decided_at"),
                                row.text("decided_why"))));
        return new Promotion(
                row.text("name"),
                new Percent(row.decimal("percent")),
                LocalDate.parse(row.text("from_day")),
                LocalDate.parse(row.text("to_day")),
                new Hand(
                        row.text("opened_by"),
                        row.text("opened_by_name"),
                        row.moment("opened_at"),
                        row.text("opened_why")),
                decision,
                row.count("version"));
    }
}
