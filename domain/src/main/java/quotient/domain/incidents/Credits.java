package quotient.domain.incidents;

import java.util.List;
import java.util.Optional;

/** Every credit that was asked for. */
public interface Credits {

    CreditId nextId();

    void add(Credit credit);

    Optional<Credit> find(CreditId id);

    /**
     * Keeps the credit as its {@link Credit#changed()} if it still has the version that it came with.
     *
     * @return whether it was kept
     */
    boolean replace(Credit credit);

    /** In the order in which they were asked for. */
    List<Credit> of(IncidentId incident);
}
