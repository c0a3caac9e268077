package quotient.domain.clientdigests;

import java.util.Optional;

/** A source of bullets for a client's week. What it needs beyond the facts it is given at its making. */
public interface Highlights {

    /** Empty when it has nothing to tell of this week. */
    Optional<Highlight> find(ClientFacts facts);
}
