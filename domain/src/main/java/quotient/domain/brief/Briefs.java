package quotient.domain.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;

/** Every brief that was said. */
public interface Briefs {

    /** @throws RuntimeException when there is one of that day; then the whole unit of work is undone */
    void add(Brief brief);

    Optional<Brief> find(LocalDate day);

    /** The one said last. */
    Optional<Brief> latest();

    /** Those of that day and later, by day. */
    List<Brief> since(LocalDate day);

    /**
     * Keeps who noted it, unless somebody did before.
     *
     * @return whether it was kept
     */
    boolean note(LocalDate day, Hand hand);

    /** Keeps when it was decided, unless it was before. */
    void decide(LocalDate day, Instant at);
}
