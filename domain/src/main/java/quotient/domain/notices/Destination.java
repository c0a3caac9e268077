package quotient.domain.notices;

import quotient.domain.people.PersonId;

/**
 * Where a notice goes: a Slack channel id, or a person's user id for their direct messages. What goes to one destination
 * arrives in order.
 */
public record Destination(String id) {

    public Destination {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a notice needs a destination");
        }
    }

    public static Destination channel(String id) {
        return new Destination(id);
    }

    public static Destination directMessagesOf(PersonId person) {
        return new Destination(person.value());
    }

    public boolean isPerson() {
        return id.startsWith("U") || id.startsWith("W");
    }
}
