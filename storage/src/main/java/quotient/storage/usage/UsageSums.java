package quotient.storage.usage;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quotient.domain.money.Money;
import quotient.domain.policy.Model;
import quotient.domain.usage.ClientDay;
import quotient.domain.usage.ModelDay;
import quotient.domain.usage.TaskUsage;
import quotient.domain.usage.UsageLedger;
import quotient.domain.usage.UsageTotals;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** The sums of usage. They are added up here and not in SQL, because no database adds decimal text exactly. */
final class UsageSums {
    private UsageSums() {}

    static void add(Session session, Collection<TaskUsage> tasks, ZoneId zone) {
        Map<Hour, UsageTotals> hours = new HashMap<>();
        Map<OfClient, UsageTotals> clients = new HashMap<>();
        for (TaskUsage task : tasks) {
            LocalDate day = task.at().atZone(zone).toLocalDate();
            UsageTotals one = UsageTotals.of(task);
            Currency currency = task.cost().currency();
            hours.merge(
                    new Hour(day, UsageLedger.hourOf(task.at(), zone), task.model(), currency), one, UsageTotals::plus);
            task.client().ifPresent(name -> clients.merge(new OfClient(day, name, currency), one, UsageTotals::plus));
        }
        hours.forEach((hour, more) -> addToHour(session, hour, more));
        clients.forEach((client, more) -> addToClient(session, client, more));
    }

    static List<ModelDay> models(Session session, LocalDate from, LocalDate to) {
        Map<ModelKey, UsageTotals> sums = new HashMap<>();
        session.each(
                "SELECT * FROM usage_hours WHERE day >= ? AND day <= ?",
                row -> {
                    UsageTotals totals = totals(row);
                    ModelKey key = new ModelKey(
                            LocalDate.parse(row.text("day")),
                            row.word("model", Model.class),
                            totals.cost().currency().getCurrencyCode());
                    return sums.merge(key, totals, UsageTotals::plus);
                },
                from.toString(),
                to.toString());
        List<ModelKey> keys = new ArrayList<>(sums.keySet());
        keys.sort(Comparator.comparing(ModelKey::day)
                .thenComparing(ModelKey::model)
                .thenComparing(ModelKey::currency));
        return keys.stream()
                .map(key -> new ModelDay(key.day(), key.model(), sums.get(key)))
                .toList();
    }

    static List<ClientDay> clients(Session session, LocalDate from, LocalDate to) {
        List<ClientDay> days = new ArrayList<>(session.all(
                "SELECT * FROM usage_clients WHERE day >= ? AND day <= ?",
                row -> new ClientDay(LocalDate.parse(row.text("day")), row.text("client"), totals(row)),
                from.toString(),
                to.toString()));
        days.sort(Comparator.comparing(ClientDay::day)
                .thenComparing(ClientDay::client)
                .thenComparing(each -> each.totals().cost().currency().getCurrencyCode()));
        return days;
    }

    static long tasksInHour(Session session, Instant hour) {
        return session.one(
                "SELECT COALESCE(SUM(tasks), 0) AS tasks FROM usage_hours WHERE hour = ?",
                row -> row.number("tasks"),
                hour);
    }

    private static void addToHour(Session session, Hour hour, UsageTotals more) {
        Object[] key = {
            hour.day().toString(), hour.hour(), hour.model(), hour.currency().getCurrencyCode()
        };
        UsageTotals sum = session.first(
                        "SELECT * FROM usage_hours WHERE day = ? AND hour = ? AND model = ? AND currency = ?",
                        UsageSums::totals,
                        key)
                .map(more::plus)
                .orElse(more);
        session.change("""
                INSERT INTO usage_hours
                    (day, hour, model, currency, tasks, input_tokens, output_tokens, cost, costly)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (day, hour, model, currency) DO UPDATE SET
                    tasks = excluded.tasks,
                    input_tokens = excluded.input_tokens,
                    output_tokens = excluded.output_tokens,
                    cost = excluded.cost,
                    costly = excluded.costly
                """, with(sum, key));
    }

    private static void addToClient(Session session, OfClient client, UsageTotals more) {
        Object[] key = {
            client.day().toString(), client.name(), client.currency().getCurrencyCode()
        };
        UsageTotals sum = session.first(
                        "SELECT * FROM usage_clients WHERE day = ? AND client = ? AND currency = ?",
                        UsageSums::totals,
                        key)
                .map(more::plus)
                .orElse(more);
        session.change("""
                INSERT INTO usage_clients
                    (day, client, currency, tasks, input_tokens, output_tokens, cost, costly)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (day, client, currency) DO UPDATE SET
                    tasks = excluded.tasks,
                    input_tokens = excluded.input_tokens,
                    output_tokens = excluded.output_tokens,
                    cost = excluded.cost,
                    costly = excluded.costly
                """, with(sum, key));
    }

    private static Object[] with(UsageTotals sum, Object... key) {
        List<Object> values = new ArrayList<>(List.of(key));
        values.add(sum.tasks());
        values.add(sum.inputTokens());
        values.add(sum.outputTokens());
        values.add(sum.cost().amount());
        values.add(sum.costly());
        return values.toArray();
    }

    private static UsageTotals totals(Row row) throws SQLException {
        return new UsageTotals(
                row.number("tasks"),
                row.number("input_tokens"),
                row.number("output_tokens"),
                new Money(row.decimal("cost"), Currency.getInstance(row.text("currency"))),
                row.number("costly"));
    }

    private record Hour(LocalDate day, Instant hour, Model model, Currency currency) {}

    private record OfClient(LocalDate day, String name, Currency currency) {}

    private record ModelKey(LocalDate day, Model model, String currency) {}
}
