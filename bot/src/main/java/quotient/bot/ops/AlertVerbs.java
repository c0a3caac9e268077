package quotient.bot.ops;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.slack.Replies;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.KindReview;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/** The verbs of {@code /ops} about alerts. */
final class AlertVerbs {

    private static final int ON_A_PAGE = 15;
    private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^>]*)?>|([UW][A-Z0-9]+)");
    private static final List<String> LISTS = List.of("mine", "acknowledged", "snoozed", "resolved");

    private final OpsDesk desk;

    AlertVerbs(OpsDesk desk) {
        this.desk = desk;
    }

    /** Empty when this is no verb about alerts. */
    Optional<Message> answer(Actor actor, String verb, String rest) {
        return Optional.ofNullable(
                switch (verb) {
                    case "", "alerts", "board" -> board(actor, rest);
                    case "show" ->
                        with(
                                verb,
                                rest,
                                (id, more) -> looked(
                                        actor,
                                        id,
                                        story -> AlertBoard.signals(
                                                story, desk.companies().current())));
                    case "why" ->
                        with(
                                verb,
                                rest,
                                (id, more) -> looked(
                                        actor,
                                        id,
                                        story -> AlertBoard.why(
                                                story, desk.companies().current())));
                    case "ack", "acknowledge" ->
                        with(verb, rest, (id, more) -> told(desk.handling().acknowledge(actor, id), "is yours now."));
                    case "resolve" ->
                        with(verb, rest, (id, more) -> told(desk.handling().resolve(actor, id, more), "is resolved."));
                    case "reopen" ->
                        with(verb, rest, (id, more) -> told(desk.handling().reopen(actor, id), "is open again."));
                    case "snooze" -> with(verb, rest, (id, more) -> snooze(actor, id, more));
                    case "assign" -> with(verb, rest, (id, more) -> assign(actor, id, more));
                    case "review" -> review(rest);
                    case "retry" -> retry(actor);
                    default -> null;
                });
    }

    Message board(Actor actor, String rest) {
        String word = rest.toLowerCase(Locale.ROOT);
        AlertFilter filter = switch (word) {
            case "" -> AlertFilter.LIVE;
            case "mine" -> AlertFilter.LIVE.ownedBy(actor.id());
            case "acknowledged" -> AlertFilter.LIVE.in(quotient.domain.alerts.AlertStatus.ACKNOWLEDGED);
            case "snoozed" -> AlertFilter.LIVE.in(quotient.domain.alerts.AlertStatus.SNOOZED);
            case "resolved" -> AlertFilter.LIVE.in(quotient.domain.alerts.AlertStatus.RESOLVED);
            default -> AlertFilter.LIVE.of(kind(word));
        };
        return AlertBoard.board(
                desk.finding().list(actor, filter, ON_A_PAGE), desk.companies().current());
    }

    private String kind(String word) {
        if (desk.kinds().find(word).isPresent()) {
            return word;
        }
        List<String> known = new java.util.ArrayList<>(LISTS);
        known.addAll(desk.kinds().codes());
        throw new InvalidInput(
                "kind",
                "There is no kind of alert " + Fields.quoted(word) + ": "
                        + NearMiss.of(word, known)
                                .map(meant -> "did you mean " + meant + "?")
                                .orElse("say mine, acknowledged, snoozed, resolved or a kind."));
    }

    private Message looked(
            Actor actor, AlertId id, Function<quotient.domain.alerts.FindingAlerts.Story, Message> view) {
        return desk.finding().why(actor, id).match(view, Replies::refused);
    }

    Message snooze(Actor actor, AlertId id, String typed) {
        Instant now = desk.reception().clock().instant();
        Instant until = SnoozeTime.until(typed, now, desk.companies().current().zone())
                .orElseThrow(() -> new InvalidInput(
                        AlertForms.UNTIL, "I cannot read " + Fields.quoted(typed) + ": say " + SnoozeTime.FORMS + "."));
        return told(desk.handling().snooze(actor, id, until), "sleeps.");
    }

    private Message assign(Actor actor, AlertId id, String typed) {
        PersonId to = person(typed)
                .orElseThrow(() -> new InvalidInput(
                        AlertForms.PERSON,
                        "Say to whom, like `/ops assign " + id + " @Max`: I know nobody called " + Fields.quoted(typed)
                                + "."));
        return told(desk.handling().assign(actor, id, to), "goes to " + Text.mention(to.value()) + ".");
    }

    /** A mention, a Slack user id, or a name with or without its @. */
    private Optional<PersonId> person(String typed) {
        Matcher mention = PERSON.matcher(typed);
        if (mention.matches()) {
            return Optional.of(new PersonId(mention.group(1) == null ? mention.group(2) : mention.group(1)));
        }
        String name = typed.startsWith("@") ? typed.substring(1) : typed;
        return desk.people().all().stream()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .map(Person::id)
                .findFirst();
    }

    private Message review(String rest) {
        int days = rest.matches("[1-9]\\d{0,2}") ? Integer.parseInt(rest) : 7;
        List<KindReview> reviews = desk.finding().review(Duration.ofDays(days));
        return AlertBoard.review(reviews, desk.kinds(), days);
    }

    private Message retry(Actor actor) {
        return Permission.SILENCE_ALERTS
                .refusalFor(actor)
                .map(Replies::refused)
                .orElseGet(() -> Message.plain("Trying " + desk.retry().getAsInt() + " messages again."));
    }

    private static Message told(Outcome<Alert> outcome, String what) {
        return outcome.match(alert -> Message.plain(alert.id() + " " + what), Replies::refused);
    }

    private interface OnAlert {
        Message answer(AlertId id, String more);
    }

    private static Message with(String verb, String rest, OnAlert action) {
        String[] words = rest.split("\\s+", 2);
        AlertId id = AlertId.typed(words[0])
                .orElseThrow(() -> new InvalidInput(
                        "alert",
                        verb + " needs an alert id such as A-1001, not " + Fields.quoted(words[0]) + ": `/ops " + verb
                                + " A-1001`."));
        return action.answer(id, words.length > 1 ? words[1].strip() : "");
    }
}
