package quotient.bot.settings;

/** Something that must not be seen: no text form of it shows it. Only {@link #reveal()} does. */
public record Secret(String reveal) {

    public Secret {
        if (reveal.isBlank()) {
            throw new IllegalArgumentException("a secret is not blank");
        }
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
