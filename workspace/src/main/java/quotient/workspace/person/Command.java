package quotient.workspace.person;

/**
 * A slash command of the app.
 *
 * @param name with its slash, such as {@code /quote}
 */
public record Command(String name, String description, String usageHint) {
    public Command {
        if (!name.startsWith("/") || name.length() < 2 || name.length() > 32) {
            throw new IllegalArgumentException("A command is a slash and up to 31 characters, not " + name);
        }
    }
}
