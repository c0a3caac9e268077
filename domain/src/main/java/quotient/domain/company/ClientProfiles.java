package quotient.domain.company;

import java.util.List;
import java.util.Optional;

/** What is known of each client, one profile for each at the most. */
public interface ClientProfiles {

    long nextNumber();

    /** By name, without regard to case. */
    Optional<ClientProfile> of(String client);

    /** By number. */
    List<ClientProfile> all();

    /** Adds the profile, or replaces the one of that client. */
    void keep(ClientProfile profile);
}
