package quotient.storage.database;

/** The database cannot do its work until an operator does something; the message is one sentence for them. */
public final class DatabaseUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseUnusable(String sentence) {
        super(sentence);
    }

    public DatabaseUnusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
