package quotient.bot.incidents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.incidents.ClientMessage;
import quotient.domain.incidents.ClientMessageId;
import quotient.domain.incidents.CreditId;
import quotient.domain.incidents.IncidentId;

/**
 * What a button says about what it stands on: {@code I-1001}, {@code CR-1001}, or {@code M-1001:2} for the version of a
 * message that was read. It comes back from outside, so reading it answers with nothing when it is not one of ours.
 */
final class Reference {

    private static final Pattern MESSAGE = Pattern.compile("(M-[1-9]\\d{0,17}):(\\d{1,6})");

    private Reference() {}

    /** A message as of a version. */
    record OfMessage(ClientMessageId id, int version) {}

    static String of(ClientMessage message) {
        return message.id() + ":" + message.version();
    }

    static Optional<OfMessage> message(String value) {
        Matcher matcher = MESSAGE.matcher(value);
        return matcher.matches()
                ? Optional.of(new OfMessage(new ClientMessageId(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    static Optional<IncidentId> incident(String value) {
        return value.startsWith("I-") ? IncidentId.typed(value) : Optional.empty();
    }

    static Optional<CreditId> credit(String value) {
        return value.startsWith("CR-") ? CreditId.typed(value) : Optional.empty();
    }
}
