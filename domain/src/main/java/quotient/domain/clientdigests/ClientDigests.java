package quotient.domain.clientdigests;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import quotient.domain.alerts.Hand;

/** What was said to clients, what they thought of it, and how often they want it. Clients go without regard to case. */
public interface ClientDigests {

    /** Keeps when the desk first looked at this client; later moments change nothing. */
    void see(String client, Instant at);

    Optional<Instant> firstSeen(String client);

    /** Without its feedback. */
    void add(ClientDigest digest);

    Optional<ClientDigest> find(String id);

    /** @return false when there is a feedback already, or no such digest; then nothing is kept */
    boolean hear(String id, Feedback feedback);

    /** @return false when somebody had restored it already, or there is nothing to restore; then nothing is kept */
    boolean restore(String id, Hand hand);

    /** {@link RhythmSetting#USUAL} until another was kept. */
    RhythmSetting rhythm(String client, DigestKind kind);

    void keep(String client, DigestKind kind, RhythmSetting setting);

    /** @return false when the client had reached it before; then nothing is kept */
    boolean reach(String client, String milestone, Instant at);

    /** The codes of every milestone kept for this client. */
    Set<String> reached(String client);
}
