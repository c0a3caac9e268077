package quotient.domain.alerts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.people.Role;
import quotient.domain.reading.NearMiss;

/**
 * Whom a route tells: a channel by its purpose ({@code #ops}), everybody of a role ({@code role:revenue_lead}), one
 * person ({@code U0MAX}), or whoever owns the alert ({@code owner}).
 */
public record Target(Type type, String name) {

    public enum Type {
        CHANNEL,
        ROLE,
        PERSON,
        OWNER
    }

    private static final List<String> PURPOSES =
            List.of("ops", "deal_desk", "sales", "revenue", "incidents", "executives");

    /** Empty when it cannot be read. */
    static Optional<Target> read(String word) {
        if (word.equalsIgnoreCase("owner")) {
            return Optional.of(new Target(Type.OWNER, ""));
        }
        if (word.startsWith("#") && PURPOSES.contains(word.substring(1).toLowerCase(Locale.ROOT))) {
            return Optional.of(new Target(Type.CHANNEL, word.substring(1).toLowerCase(Locale.ROOT)));
        }
        if (word.startsWith("role:")) {
            return Role.ofCode(word.substring(5)).map(role -> new Target(Type.ROLE, role.code()));
        }
        return word.matches("[UW][A-Z0-9]{2,20}") ? Optional.of(new Target(Type.PERSON, word)) : Optional.empty();
    }

    static String hint(String word) {
        List<String> known = new java.util.ArrayList<>(
                PURPOSES.stream().map(purpose -> "#" + purpose).toList());
        known.addAll(
                Arrays.stream(Role.values()).map(role -> "role:" + role.code()).toList());
        known.add("owner");
        return NearMiss.of(word, known)
                .map(meant -> "did you mean " + meant + "?")
                .orElse("say #ops, role:revenue_lead, owner or a Slack user id.");
    }

    @Override
    public String toString() {
        return switch (type) {
            case CHANNEL -> "#" + name;
            case ROLE -> "role:" + name;
            case PERSON -> name;
            case OWNER -> "owner";
        };
    }
}
