package quotient.domain.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.alerts.Hand;
import quotient.domain.clientdigests.ClientWork;
import quotient.domain.clientdigests.Disruption;
import quotient.domain.incidents.Resolution;
import quotient.domain.pricing.Stage;
import quotient.domain.usage.TaskUsage;

/** The work done for clients, counted from what is kept in memory. */
public final class InMemoryClientWork implements ClientWork {
    private final InMemoryStore store;

    public InMemoryClientWork(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Map<LocalDate, Long> tasks(String client, LocalDate from, LocalDate to, ZoneId zone) {
        return of(client)
                .map(task -> task.at().atZone(zone).toLocalDate())
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .collect(groupingBy(day -> day, counting()));
    }

    @Override
    public long tasksInAll(String client) {
        return of(client).count();
    }

    @Override
    public List<Disruption> disruptions(String client, Instant from, Instant to) {
        return store.look(state -> state.incidents.values().stream()
                .filter(incident -> incident.report().clients().stream().anyMatch(client::equalsIgnoreCase))
                .map(incident -> new Disruption(
                        incident.course().declared().at(),
                        incident.resolution().map(Resolution::hand).map(Hand::at)))
                .filter(each -> each.begin().isBefore(to)
                        && each.end().filter(end -> !end.isAfter(from)).isEmpty())
                .toList());
    }

    @Override
    public long offersWaiting(String client, Instant since) {
        return store.look(state -> state.quotes.values().stream()
                .filter(quote ->
                        quote.stage() == Stage.SENT && !quote.createdAt().isBefore(since))
                .filter(quote -> quote.request()
                        .client()
                        .filter(client::equalsIgnoreCase)
                        .isPresent())
                .count());
    }

    private Stream<TaskUsage> of(String client) {
        return store.look(state -> List.copyOf(state.usage.values())).stream()
                .map(InMemoryState.UsageRow::task)
                .filter(task -> task.client().equals(Optional.of(client)));
    }
}
