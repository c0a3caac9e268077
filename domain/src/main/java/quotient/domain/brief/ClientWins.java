package quotient.domain.brief;

import java.time.Instant;

/** Which clients have bought before; tells expansion from new business. */
@FunctionalInterface
public interface ClientWins {

    /**
     * Whether a quote for this client was won before then.
     *
     * @param client by name, without regard to the case of ASCII letters
     */
    boolean hasWon(String client, Instant before);
}
