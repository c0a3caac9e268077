package quotient.bot.clientdigests;

/** What the buttons under digests for clients are called. Their value is the id of the digest. */
final class ClientDigestActions {

    static final String USEFUL = "client_digest.useful";
    static final String TOO_MUCH = "client_digest.too_much";
    static final String AS_BEFORE = "client_digest.as_before";

    private ClientDigestActions() {}
}
