package quotient.domain.alerts;

import java.util.List;
import java.util.Optional;

/** Every silence, those that are over too. */
public interface Silences {

    long nextNumber();

    /** Adds it, or replaces the one of that number. */
    void keep(Silence silence);

    Optional<Silence> find(long number);

    /** Those whose end has not been noted, the first to end first. */
    List<Silence> notEnded();
}
