package quotient.domain.testing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.testing.InMemoryState.UsageRow;
import quotient.domain.usage.ClientDay;
import quotient.domain.usage.ModelDay;
import quotient.domain.usage.TaskUsage;
import quotient.domain.usage.UsageLedger;
import quotient.domain.usage.UsageTotals;

/** Usage in memory; its sums are made when they are asked for. */
public final class InMemoryUsageLedger implements UsageLedger {
    private static final Comparator<TaskUsage> BY_TIME =
            Comparator.comparing(TaskUsage::at).thenComparing(TaskUsage::id);

    private final InMemoryStore store;

    public InMemoryUsageLedger(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Map<String, TaskUsage> find(Collection<String> ids) {
        return rows().stream()
                .map(UsageRow::task)
                .filter(task -> ids.contains(task.id()))
                .collect(Collectors.toMap(TaskUsage::id, task -> task));
    }

    @Override
    public void add(Collection<TaskUsage> tasks, ZoneId zone) {
        store.with(state -> {
            for (TaskUsage task : tasks) {
                LocalDate day = task.at().atZone(zone).toLocalDate();
                UsageRow row = new UsageRow(task, day, UsageLedger.hourOf(task.at(), zone));
                if (state.usage.putIfAbsent(task.id(), row) != null) {
                    throw new IllegalStateException("kept already: " + task.id());
                }
            }
            return tasks;
        });
    }

    @Override
    public List<ModelDay> models(LocalDate from, LocalDate to) {
        List<ModelDay> days = new ArrayList<>();
        sums(within(from, to), row -> new DayOf<>(row.day(), row.task().model(), row.currency()))
                .forEach((key, totals) -> days.add(new ModelDay(key.day(), key.of(), totals)));
        days.sort(Comparator.comparing(ModelDay::day)
                .thenComparing(ModelDay::model)
                .thenComparing(each -> each.totals().cost().currency().getCurrencyCode()));
        return days;
    }

    @Override
    public List<ClientDay> clients(LocalDate from, LocalDate to) {
        List<ClientDay> days = new ArrayList<>();
        sums(
                        within(from, to).filter(row -> row.task().client().isPresent()),
                        row -> new DayOf<>(row.day(), row.task().client().orElseThrow(), row.currency()))
                .forEach((key, totals) -> days.add(new ClientDay(key.day(), key.of(), totals)));
        days.sort(Comparator.comparing(ClientDay::day)
                .thenComparing(ClientDay::client)
                .thenComparing(each -> each.totals().cost().currency().getCurrencyCode()));
        return days;
    }

    @Override
    public long tasksInHour(Instant hour) {
        return rows().stream().filter(row -> row.hour().equals(hour)).count();
    }

    @Override
    public List<TaskUsage> costly(Instant since, int limit) {
        return rows().stream()
                .map(UsageRow::task)
                .filter(task -> task.isCostly() && !task.at().isBefore(since))
                .sorted(BY_TIME.reversed())
                .limit(limit)
                .toList();
    }

    private static <K> Map<K, UsageTotals> sums(Stream<UsageRow> rows, Function<UsageRow, K> key) {
        return rows
                .collect(groupingBy(key, mapping(row -> UsageTotals.of(row.task()), reducing(UsageTotals::plus))))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().orElseThrow()));
    }

    private Stream<UsageRow> within(LocalDate from, LocalDate to) {
        return rows().stream()
                .filter(row -> !row.day().isBefore(from) && !row.day().isAfter(to));
    }

    private Collection<UsageRow> rows() {
        return store.look(state -> List.copyOf(state.usage.values()));
    }

    private record DayOf<T>(LocalDate day, T of, Currency currency) {}
}
