package quotient.storage.usage;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
import quotient.storage.database.Database;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** Usage in the database. */
public final class StoredUsageLedger implements UsageLedger {
    /** One statement for any number of ids: the last is repeated until it is full. */
    private static final int AT_ONCE = 100;

    private static final String FIND =
            "SELECT * FROM task_usage WHERE id IN (" + String.join(", ", Collections.nCopies(AT_ONCE, "?")) + ")";

    private final Database database;

    public StoredUsageLedger(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, TaskUsage> find(Collection<String> ids) {
        List<String> wanted = List.copyOf(ids);
        Map<String, TaskUsage> found = new HashMap<>();
        database.look(session -> {
            for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                find(session, wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                        .forEach(task -> found.put(task.id(), task));
            }
            return found;
        });
        return found;
    }

    @Override
    public void add(Collection<TaskUsage> tasks, ZoneId zone) {
        database.change(session -> {
            tasks.forEach(task -> insert(session, task));
            UsageSums.add(session, tasks, zone);
            return tasks;
        });
    }

    @Override
    public List<ModelDay> models(LocalDate from, LocalDate to) {
        return database.look(session -> UsageSums.models(session, from, to));
    }

    @Override
    public List<ClientDay> clients(LocalDate from, LocalDate to) {
        return database.look(session -> UsageSums.clients(session, from, to));
    }

    @Override
    public long tasksInHour(Instant hour) {
        return database.look(session -> UsageSums.tasksInHour(session, hour));
    }

    @Override
    public List<TaskUsage> costly(Instant since, int limit) {
        return database.look(session -> session.all("""
                SELECT * FROM task_usage WHERE costly = 1 AND at >= ? ORDER BY at DESC, id DESC LIMIT ?
                """, StoredUsageLedger::task, since, limit));
    }

    private static List<TaskUsage> find(Session session, List<String> ids) {
        List<String> filled = new ArrayList<>(ids);
        filled.addAll(Collections.nCopies(AT_ONCE - ids.size(), ids.get(ids.size() - 1)));
        return session.all(FIND, StoredUsageLedger::task, filled.toArray());
    }

    private static void insert(Session session, TaskUsage task) {
        session.changeOften(
                """
                INSERT INTO task_usage
                    (id, at, model, input_tokens, output_tokens, currency, cost, client, essential, costly)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                task.id(),
                task.at(),
                task.model(),
                task.inputTokens(),
                task.outputTokens(),
                task.cost().currency().getCurrencyCode(),
                task.cost().amount(),
                task.client(),
                task.essential(),
                task.isCostly());
    }

    private static TaskUsage task(Row row) throws SQLException {
        return new TaskUsage(
                row.text("id"),
                row.moment("at"),
                row.word("model", Model.class),
                row.number("input_tokens"),
                row.number("output_tokens"),
                new Money(row.decimal("cost"), Currency.getInstance(row.text("currency"))),
                row.optionalText("client"),
                row.flag("essential"));
    }
}
