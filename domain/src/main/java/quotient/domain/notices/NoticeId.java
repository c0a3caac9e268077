package quotient.domain.notices;

/** The name of one outgoing message; it travels in the message's metadata, so that a lost answer can be looked up. */
public record NoticeId(String value) {
    public NoticeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a notice needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
