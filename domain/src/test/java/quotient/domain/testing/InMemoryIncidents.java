package quotient.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Severity;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentCard;
import quotient.domain.incidents.IncidentId;
import quotient.domain.incidents.Incidents;
import quotient.domain.incidents.TimelineEntry;

/** Incidents kept in memory. */
public final class InMemoryIncidents implements Incidents {
    private static final Comparator<Incident> BY_NUMBER =
            Comparator.comparing(incident -> incident.id().number());

    private final InMemoryStore store;

    public InMemoryIncidents(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public IncidentId nextId() {
        return store.with(state -> IncidentId.ofNumber(++state.lastIncident));
    }

    @Override
    public void add(Incident incident) {
        store.with(state -> state.incidents.put(incident.id(), incident));
    }

    @Override
    public Optional<Incident> find(IncidentId id) {
        return store.look(state -> Optional.ofNullable(state.incidents.get(id)));
    }

    @Override
    public boolean replace(Incident incident) {
        return store.with(state -> {
            Incident kept = state.incidents.get(incident.id());
            boolean same = kept != null && kept.version() == incident.version();
            if (same) {
                state.incidents.put(incident.id(), incident.changed());
            }
            return same;
        });
    }

    @Override
    public List<Incident> open(int limit) {
        return all().stream()
                .filter(Incident::isOpen)
                .sorted(Comparator.comparing(Incident::severity).thenComparing(BY_NUMBER))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Incident> openFrom(AlertId alert) {
        return all().stream()
                .filter(Incident::isOpen)
                .filter(incident -> incident.alert().equals(Optional.of(alert)))
                .max(BY_NUMBER);
    }

    @Override
    public List<Incident> latest(int limit) {
        return all().stream().sorted(BY_NUMBER.reversed()).limit(limit).toList();
    }

    @Override
    public List<Incident> due(Instant by, int limit) {
        return all().stream()
                .filter(incident -> incident.deadlines()
                        .dueAt()
                        .filter(due -> !due.isAfter(by))
                        .isPresent())
                .sorted(Comparator.comparing((Incident incident) ->
                                incident.deadlines().dueAt().orElseThrow())
                        .thenComparing(BY_NUMBER))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return all().stream()
                .flatMap(incident -> incident.deadlines().dueAt().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public long declaredFor(String client, Severity severity, Instant since) {
        return all().stream()
                .filter(incident -> incident.severity() == severity)
                .filter(incident -> !incident.course().declared().at().isBefore(since))
                .filter(incident -> incident.report().clients().stream().anyMatch(client::equalsIgnoreCase))
                .count();
    }

    @Override
    public boolean note(IncidentId id, TimelineEntry entry) {
        return store.with(state -> {
            List<TimelineEntry> entries = new ArrayList<>(state.timelines.getOrDefault(id, List.of()));
            boolean isNew = entry.source().isEmpty()
                    || entries.stream().noneMatch(before -> before.source().equals(entry.source()));
            if (isNew) {
                entries.add(entry);
                state.timelines.put(id, List.copyOf(entries));
            }
            return isNew;
        });
    }

    @Override
    public List<TimelineEntry> timeline(IncidentId id, int limit) {
        List<TimelineEntry> entries = store.look(state -> state.timelines.getOrDefault(id, List.of()));
        return entries.subList(Math.max(0, entries.size() - limit), entries.size());
    }

    @Override
    public void keep(IncidentId id, IncidentCard card) {
        store.with(state -> {
            List<IncidentCard> cards = new ArrayList<>(state.incidentCards.getOrDefault(id, List.of()));
            if (cards.stream()
                    .anyMatch(kept -> kept.type() == card.type() && kept.to().equals(card.to()))) {
                throw new IllegalStateException(id + " has a card there already");
            }
            cards.add(card);
            return state.incidentCards.put(id, List.copyOf(cards));
        });
    }

    @Override
    public List<IncidentCard> cards(IncidentId id) {
        return store.look(state -> state.incidentCards.getOrDefault(id, List.of()));
    }

    private List<Incident> all() {
        return store.look(state -> List.copyOf(state.incidents.values()));
    }
}
