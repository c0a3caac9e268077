package quotient.workspace.person;

/**
 * A shortcut of the app among the actions of every message.
 *
 * @param callbackId what the app knows it by
 * @param name what the menu says, at most 24 characters
 */
public record Shortcut(String callbackId, String name) {
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_CALLBACK = 255;

    public Shortcut {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A shortcut's name has up to 24 characters, not " + name);
        }
        if (callbackId.isBlank() || callbackId.length() > LONGEST_CALLBACK) {
            throw new IllegalArgumentException("A shortcut's callback_id has up to 255 characters");
        }
    }
}
