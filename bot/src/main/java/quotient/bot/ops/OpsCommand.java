package quotient.bot.ops;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Reception;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Unreadable;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/** Hears {@code /ops}: a verb with what it needs. Alone it shows the open alerts. */
public final class OpsCommand implements Feature {

    private static final List<String> VERBS = List.of(
            "alerts",
            "show",
            "why",
            "ack",
            "snooze",
            "assign",
            "resolve",
            "reopen",
            "review",
            "retry",
            "silence",
            "silences",
            "maintenance",
            "expire",
            "routes",
            "schedules",
            "day",
            "audits",
            "help");

    private final Reception reception;
    private final AlertVerbs alerts;
    private final SilenceVerbs silences;
    private final ScheduleVerbs schedules;
    private final List<OpsVerb> more;

    /** @param more verbs that other rooms answer */
    public OpsCommand(OpsDesk desk, ScheduleVerbs schedules, List<OpsVerb> more) {
        this.reception = desk.reception();
        this.alerts = new AlertVerbs(desk);
        this.silences = new SilenceVerbs(desk);
        this.schedules = schedules;
        this.more = List.copyOf(more);
    }

    @Override
    public void plugInto(App app) {
        app.command("/ops", (request, context) -> {
            SlashCommandPayload payload = request.getPayload();
            return reception.acknowledging().acknowledge(() -> {
                Actor actor = reception.directory().actor(Unreadable.require(payload.getUserId(), "user_id"));
                String line = payload.getText() == null ? "" : payload.getText().strip();
                return reception.replies().toCommand(payload.getResponseUrl(), answer(actor, line));
            });
        });
    }

    Message answer(Actor actor, String line) {
        String word = line.split("\\s+", 2)[0];
        String rest = line.substring(word.length()).strip();
        String verb = word.toLowerCase(Locale.ROOT);
        try {
            return verb.equals("help") || verb.equals("?")
                    ? OpsHelp.help()
                    : alerts.answer(actor, verb, rest)
                            .or(() -> silences.answer(actor, verb, rest))
                            .or(() -> schedules.answer(actor, verb, rest))
                            .or(() -> elsewhere(actor, verb, rest))
                            .orElseGet(() -> OpsHelp.usage(unknown(verb)));
        } catch (InvalidInput invalid) {
            return OpsHelp.usage(Replies.mistakes(invalid));
        }
    }

    private Optional<Message> elsewhere(Actor actor, String word, String rest) {
        return more.stream()
                .filter(verb -> verb.word().equals(word))
                .findFirst()
                .map(verb -> verb.answer(actor, rest));
    }

    private static String unknown(String verb) {
        return ":warning: I know no verb " + quotient.bot.blocks.Text.escape(Fields.quoted(verb))
                + NearMiss.of(verb, VERBS)
                        .map(meant -> ": did you mean `/ops " + meant + "`?")
                        .orElse(".");
    }
}
