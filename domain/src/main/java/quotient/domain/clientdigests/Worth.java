package quotient.domain.clientdigests;

/** What somebody in the client's channel thinks of a digest. */
public enum Worth {
    USEFUL,
    TOO_MUCH
}
