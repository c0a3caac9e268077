package quotient.domain.incidents;

import java.util.List;
import java.util.Optional;

/** Every message to a customer about an incident, drafts included. */
public interface ClientMessages {

    ClientMessageId nextId();

    void add(ClientMessage message);

    Optional<ClientMessage> find(ClientMessageId id);

    /**
     * Keeps the message as its {@link ClientMessage#changed()} if it still has the version that it came with.
     *
     * @return whether it was kept
     */
    boolean replace(ClientMessage message);

    /** In the order in which they were drafted. */
    List<ClientMessage> of(IncidentId incident);
}
