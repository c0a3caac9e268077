package quotient.domain.company;

import java.util.List;
import java.util.Optional;

/** Everybody whom the company sells to. */
public interface Clients {

    /** Without regard to case. */
    Optional<Client> named(String name);

    /** By name. */
    List<Client> all();

    /** Adds the client, or replaces the one of that name. */
    void keep(Client client);
}
