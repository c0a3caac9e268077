package quotient.domain.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.domain.keeping.Page;

/** Every alert with all its signals. */
public interface Alerts {

    AlertId nextId();

    void add(Alert alert);

    Optional<Alert> find(AlertId id);

    /** Of that kind and subject, whatever its status: the one that was opened last. */
    Optional<Alert> latest(String kind, String subject);

    /**
     * Keeps the alert as its {@link Alert#changed()} if it still has the version that it came with.
     *
     * @return whether it was kept
     */
    boolean replace(Alert alert);

    /** Keeps every word of it, in the order of arrival. */
    void keep(AlertId alert, Signal signal);

    /** What it has gathered of that subject until now is over. */
    void clear(AlertId alert, String subject, Instant at);

    /** Whether all that it has gathered is over. */
    boolean isClear(AlertId alert);

    /** The subjects of that kind that have a live alert, or are not over in a live storm, by name. */
    List<String> subjects(String kind);

    /** The latest first. */
    List<Signal> signals(AlertId alert, int limit);

    /** Live alerts that need the desk by then, the worst first, then the longest due. */
    List<Alert> due(Instant by, int limit);

    /** When the next one needs the desk. */
    Optional<Instant> nextDue();

    /** The worst first, then the newest. */
    Page<Alert> list(AlertFilter filter, int limit, Optional<String> cursor);

    /** How many of that kind were opened since then, storms left out. */
    long openedSince(String kind, Instant since);

    /** How many of that account were opened at that severity since then, whatever they have climbed to. */
    long openedFor(String client, Severity severity, Instant since);

    /** One of these kinds that is live and not snoozed, for that account or for none in particular: the worst, then the
     * oldest. */
    Optional<Alert> liveOf(Set<String> kinds, Optional<String> client);

    /** One vote a person: the last one counts. */
    void vote(AlertId alert, String person, Worth worth, Instant at);

    /** What became of those opened from then on and before then, by kind, the most frequent first, then by name. */
    List<KindReview> review(Instant from, Instant to);
}
