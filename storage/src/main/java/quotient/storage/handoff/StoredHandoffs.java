package quotient.storage.handoff;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.handoff.HandoffNight;
import quotient.domain.handoff.Handoffs;
import quotient.domain.handoff.Plan;
import quotient.domain.money.Money;
import quotient.domain.notices.NoticeId;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Packs and plans in the database. */
public final class StoredHandoffs implements Handoffs {
    private final Database database;

    public StoredHandoffs(Database database) {
        this.database = database;
    }

    @Override
    public void plan(String item, Plan plan) {
        database.change(session -> session.change("""
                INSERT INTO handoff_plans (item, next_action, eta, said_by, said_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (item) DO UPDATE SET
                    next_action = excluded.next_action, eta = excluded.eta,
                    said_by = excluded.said_by, said_at = excluded.said_at
                """, item, plan.nextAction(), plan.eta(), plan.byName(), plan.at()));
    }

    @Override
    public Map<String, Plan> plans(Collection<String> items) {
        return database.look(session -> {
            Map<String, Plan> plans = new HashMap<>();
            for (String item : items) {
                session.first(
                                "SELECT next_action, eta, said_by, said_at FROM handoff_plans WHERE item = ?",
                                StoredHandoffs::plan,
                                item)
                        .ifPresent(plan -> plans.put(item, plan));
            }
            return plans;
        });
    }

    @Override
    public void keep(HandoffNight night) {
        database.change(session -> session.change(
                """
                INSERT INTO handoff_nights (day, packed_at, card, spent, currency, complete_at, qa)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (day) DO UPDATE SET
                    packed_at = excluded.packed_at, card = excluded.card, spent = excluded.spent,
                    currency = excluded.currency, complete_at = excluded.complete_at, qa = excluded.qa
                """,
                night.day().toString(),
                night.at(),
                night.card().map(NoticeId::value),
                night.spent().amount(),
                night.spent().currency().getCurrencyCode(),
                night.completeAt(),
                night.qa()));
    }

    @Override
    public Optional<HandoffNight> night(LocalDate day) {
        return nights(day, day).stream().findFirst();
    }

    @Override
    public Optional<HandoffNight> latest() {
        return database.look(session -> session.first("""
                SELECT day, packed_at, card, spent, currency, complete_at, qa FROM handoff_nights
                ORDER BY day DESC LIMIT 1
                """, StoredHandoffs::night));
    }

    @Override
    public List<HandoffNight> nights(LocalDate from, LocalDate to) {
        return database.look(session -> session.all("""
                SELECT day, packed_at, card, spent, currency, complete_at, qa FROM handoff_nights
                WHERE day >= ? AND day <= ? ORDER BY day
                """, StoredHandoffs::night, from.toString(), to.toString()));
    }

    private static Plan plan(Row row) throws SQLException {
        return new Plan(row.text("next_action"), row.moment("eta"), row.text("said_by"), row.moment("said_at"));
    }

    private static HandoffNight night(Row row) throws SQLException {
        return new HandoffNight(
                LocalDate.parse(row.text("day")),
                row.moment("packed_at"),
                row.optionalText("card").map(NoticeId::new),
                new Money(row.decimal("spent"), Currency.getInstance(row.text("currency"))),
                row.optionalMoment("complete_at"),
                row.optionalText("qa"));
    }
}
