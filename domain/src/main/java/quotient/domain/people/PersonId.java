package quotient.domain.people;

/** A Slack user id such as {@code U0REP}. */
public record PersonId(String value) {
    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a person needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
