package quotient.domain.alerts;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import quotient.domain.notices.Notice;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.Role;

/** Tells ops of messages that Slack will not take to their place, and how to mend it. The messages are kept. */
public final class LostMessages {

    public static final AlertKind UNDELIVERABLE = AlertKind.of(
            "message_undeliverable",
            "Messages cannot be delivered",
            "Mend the cause, then `/ops retry` sends everything that waits.",
            Role.OPS);

    private final RaisingAlerts raising;
    private final People people;
    private final Clock clock;

    public LostMessages(RaisingAlerts raising, People people, Clock clock) {
        this.raising = raising;
        this.people = people;
        this.clock = clock;
    }

    /** @param error as Slack calls it */
    public void heard(Notice notice, String error) {
        String place = notice.to().id();
        Optional<Person> ops = people.holding(Role.OPS).stream().findFirst();
        raising.raise(Signal.of(
                        UNDELIVERABLE.code(), place, Severity.SEV3, sentence(notice, place, error), clock.instant())
                .withFacts(Map.of("Slack says", error, "Latest", notice.kind().name() + " " + notice.subject()))
                .ownedBy(ops.map(Person::id)));
    }

    private static String sentence(Notice notice, String place, String error) {
        String cause = switch (error) {
            case "not_in_channel", "channel_not_found" ->
                "I am not in the channel " + place + " any more: invite me there again";
            case "is_archived" -> "The channel " + place + " is archived: open it again, or name another one";
            case "restricted_action" ->
                "I may not post in the channel " + place + ": let apps post there, or name another one";
            default ->
                "The person " + place + " cannot be written to (" + error + "): give their work to somebody else";
        };
        return cause + ". " + (notice.to().isPerson() ? "Their" : "Its") + " messages are kept.";
    }
}
