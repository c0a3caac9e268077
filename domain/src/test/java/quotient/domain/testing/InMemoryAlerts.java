package quotient.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertStatus;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.KindReview;
import quotient.domain.alerts.KindTally;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.alerts.Worth;
import quotient.domain.keeping.Page;
import quotient.domain.outcome.InvalidInput;

/** Alerts kept in memory. */
public final class InMemoryAlerts implements Alerts {
    private static final Pattern CURSOR = Pattern.compile("after-([1-9]\\d{0,8})");
    private static final Comparator<Alert> OLDEST_FIRST =
            Comparator.comparing(alert -> alert.id().number());
    private static final Comparator<Alert> WORST_FIRST = Comparator.comparing(Alert::severity);

    private final InMemoryStore store;

    public InMemoryAlerts(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public AlertId nextId() {
        return store.with(state -> AlertId.ofNumber(++state.lastAlert));
    }

    @Override
    public void add(Alert alert) {
        store.with(state -> state.alerts.put(alert.id(), KeptAlert.of(alert)));
    }

    @Override
    public Optional<Alert> find(AlertId id) {
        return store.look(state -> Optional.ofNullable(state.alerts.get(id)).map(KeptAlert::alert));
    }

    @Override
    public Optional<Alert> latest(String kind, String subject) {
        return all().filter(
                        alert -> alert.kind().equals(kind) && alert.subject().equals(subject))
                .max(OLDEST_FIRST);
    }

    @Override
    public boolean replace(Alert alert) {
        return store.with(state -> {
            KeptAlert kept = state.alerts.get(alert.id());
            boolean same = kept != null && kept.alert().version() == alert.version();
            if (same) {
                state.alerts.put(alert.id(), kept.now(alert.changed()));
            }
            return same;
        });
    }

    @Override
    public void keep(AlertId alert, Signal signal) {
        store.with(state -> state.signals.add(new InMemoryState.SignalRow(alert, signal, false)));
    }

    @Override
    public void clear(AlertId alert, String subject, Instant at) {
        store.with(state -> {
            state.signals.replaceAll(
                    row -> row.alert().equals(alert) && row.signal().subject().equals(subject)
                            ? new InMemoryState.SignalRow(alert, row.signal(), true)
                            : row);
            return state;
        });
    }

    @Override
    public boolean isClear(AlertId alert) {
        return unclear(alert).isEmpty();
    }

    @Override
    public List<String> subjects(String kind) {
        return all().filter(alert -> alert.kind().equals(kind) && alert.isLive())
                .flatMap(alert -> alert.isStorm() ? unclear(alert.id()).stream() : Stream.of(alert.subject()))
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> unclear(AlertId alert) {
        return store.look(state -> state.signals.stream()
                .filter(row -> row.alert().equals(alert) && !row.over())
                .map(row -> row.signal().subject())
                .toList());
    }

    @Override
    public List<Signal> signals(AlertId alert, int limit) {
        List<Signal> latestFirst = new ArrayList<>(store.look(state -> state.signals.stream()
                .filter(row -> row.alert().equals(alert))
                .map(InMemoryState.SignalRow::signal)
                .toList()));
        Collections.reverse(latestFirst);
        return latestFirst.stream().limit(limit).toList();
    }

    @Override
    public List<Alert> due(Instant by, int limit) {
        return all().filter(Alert::isLive)
                .filter(alert -> alert.dueAt().filter(due -> !due.isAfter(by)).isPresent())
                .sorted(WORST_FIRST
                        .thenComparing(alert -> alert.dueAt().orElseThrow())
                        .thenComparing(OLDEST_FIRST))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return all().filter(Alert::isLive)
                .flatMap(alert -> alert.dueAt().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public Page<Alert> list(AlertFilter filter, int limit, Optional<String> cursor) {
        int from = cursor.map(InMemoryAlerts::position).orElse(0);
        List<Alert> wanted = all().filter(isWanted(filter))
                .sorted(WORST_FIRST.thenComparing(OLDEST_FIRST.reversed()))
                .toList();
        int to = Math.min(wanted.size(), from + limit);
        return new Page<>(
                wanted.subList(Math.min(from, to), to),
                to < wanted.size() ? Optional.of("after-" + to) : Optional.empty());
    }

    @Override
    public long openedSince(String kind, Instant since) {
        return all().filter(alert -> alert.kind().equals(kind) && !alert.isStorm())
                .filter(alert -> !alert.openedAt().isBefore(since))
                .count();
    }

    @Override
    public long openedFor(String client, Severity severity, Instant since) {
        return kept().filter(row -> row.openedAs() == severity)
                .map(KeptAlert::alert)
                .filter(alert -> alert.client().filter(client::equals).isPresent())
                .filter(alert -> !alert.openedAt().isBefore(since))
                .count();
    }

    @Override
    public Optional<Alert> liveOf(Set<String> kinds, Optional<String> client) {
        return all().filter(alert -> kinds.contains(alert.kind()))
                .filter(alert -> alert.isLive() && alert.status() != AlertStatus.SNOOZED)
                .filter(alert -> alert.client().isEmpty() || alert.client().equals(client))
                .min(WORST_FIRST.thenComparing(OLDEST_FIRST));
    }

    @Override
    public void vote(AlertId alert, String person, Worth worth, Instant at) {
        store.with(state -> Optional.ofNullable(state.votes.put(new InMemoryState.Voter(alert, person), worth)));
    }

    @Override
    public List<KindReview> review(Instant from, Instant to) {
        KindTally tally = new KindTally();
        Predicate<Alert> between =
                alert -> !alert.openedAt().isBefore(from) && alert.openedAt().isBefore(to);
        kept().filter(row -> between.test(row.alert()))
                .forEach(row -> tally.alert(row.alert().kind(), row.acted(), row.toAcknowledge()));
        store.look(state -> List.copyOf(state.votes.entrySet()))
                .forEach(vote -> find(vote.getKey().alert())
                        .filter(between)
                        .ifPresent(alert -> tally.vote(alert.kind(), vote.getValue())));
        return tally.reviews();
    }

    private Stream<Alert> all() {
        return kept().map(KeptAlert::alert);
    }

    private Stream<KeptAlert> kept() {
        return store.look(state -> List.copyOf(state.alerts.values())).stream();
    }

    private static Predicate<Alert> isWanted(AlertFilter filter) {
        return alert -> filter.statuses().contains(alert.status())
                && filter.kind().map(alert.kind()::equals).orElse(true)
                && filter.client()
                        .map(name -> alert.client().filter(name::equals).isPresent())
                        .orElse(true)
                && filter.owner()
                        .map(person -> alert.owner()
                                .filter(owner -> owner.value().equals(person))
                                .isPresent())
                        .orElse(true);
    }

    private static int position(String cursor) {
        java.util.regex.Matcher matcher = CURSOR.matcher(cursor);
        if (!matcher.matches()) {
            throw new InvalidInput("cursor", "The cursor is not one that a page of alerts ended with.");
        }
        return Integer.parseInt(matcher.group(1));
    }
}
