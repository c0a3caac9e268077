package quotient.bot.ops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.slack.Replies;
import quotient.domain.alerts.Silence;
import quotient.domain.alerts.Silencing.Wish;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.reading.Fields;

/** The verbs of {@code /ops} about silences, maintenance and routes. */
final class SilenceVerbs {

    private static final Pattern PAIR = Pattern.compile("[a-z_]{1,20}=(?:\"[^\"]*\"|\\S+)");
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:s-)?([1-9]\\d{0,9})");
    private static final String FORM = "`/ops silence 2h kind=budget_* why it is silenced`";

    private final OpsDesk desk;

    SilenceVerbs(OpsDesk desk) {
        this.desk = desk;
    }

    /** Empty when this is no verb about silences. */
    Optional<Message> answer(Actor actor, String verb, String rest) {
        return Optional.ofNullable(
                switch (verb) {
                    case "silence" -> begun(desk.silencing().silence(actor, wish(rest, false)));
                    case "maintenance" -> begun(desk.silencing().silence(actor, wish(rest, true)));
                    case "silences" ->
                        AlertBoard.silences(
                                desk.silencing().current(), desk.companies().current());
                    case "expire" -> expire(actor, rest);
                    case "routes" -> AlertBoard.routes(desk.rules().table());
                    default -> null;
                });
    }

    /** How long first, then what, then why. */
    private Wish wish(String rest, boolean maintenance) {
        String[] words = rest.split("\\s+", 2);
        Duration length = SnoozeTime.length(words[0])
                .orElseThrow(() -> new InvalidInput(
                        "length",
                        "Say first for how long, like 2h, not " + Fields.quoted(words[0]) + ": " + FORM + "."));
        String more = words.length > 1 ? words[1].strip() : "";
        List<String> pairs = new ArrayList<>();
        Matcher next = PAIR.matcher(more);
        while (next.lookingAt()) {
            pairs.add(next.group());
            more = more.substring(next.end()).strip();
            next = PAIR.matcher(more);
        }
        boolean really = Arrays.asList(more.split("\\s+", 2)).indexOf("really") == 0;
        String reason = really ? more.substring("really".length()).strip() : more;
        quotient.domain.alerts.Matcher matcher =
                quotient.domain.alerts.Matcher.read("matcher", String.join(" ", pairs), desk.kinds());
        return new Wish(matcher, length, reason, maintenance, really);
    }

    private Message begun(Outcome<Silence> outcome) {
        return outcome.match(
                silence -> Message.plain(":no_bell: " + silence.id() + " holds "
                        + Text.escape(silence.matcher().toString()) + " until "
                        + Text.moment(
                                silence.until(), desk.companies().current().zone())
                        + ". `/ops expire " + silence.id() + "` ends it early."),
                Replies::refused);
    }

    private Message expire(Actor actor, String rest) {
        Matcher number = NUMBER.matcher(rest);
        if (!number.matches()) {
            throw new InvalidInput("silence", "Say which, like `/ops expire S-1`, not " + Fields.quoted(rest) + ".");
        }
        return desk.silencing()
                .expire(actor, Long.parseLong(number.group(1)))
                .match(silence -> Message.plain(silence.id() + " has ended."), Replies::refused);
    }
}
