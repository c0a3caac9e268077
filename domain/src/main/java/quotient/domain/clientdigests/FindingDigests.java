package quotient.domain.clientdigests;

import java.util.Optional;
import quotient.domain.people.PersonId;

/** Looks up what became of a digest; for views. */
public final class FindingDigests {

    private final ClientDigests digests;
    private final ClientDigestNotices notices;

    public FindingDigests(ClientDigests digests, ClientDigestNotices notices) {
        this.digests = digests;
        this.notices = notices;
    }

    /** Empty for one that was never said, such as a preview. */
    public Optional<ClientDigest> find(String id) {
        return digests.find(id);
    }

    /** Who looks after a client, as far as the desk knows them. */
    public Optional<PersonId> owner(String client) {
        return notices.owner(client);
    }
}
