package quotient.bot.roi;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import java.util.Locale;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Unreadable;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;

/** Hears {@code /roi}. Parses and hands on; decides nothing. */
public final class RoiCommand implements Feature {

    private static final String RECORD = "record ";

    private final RoiDesk desk;
    private final RoiVerbs verbs;

    public RoiCommand(RoiDesk desk) {
        this.desk = desk;
        this.verbs = new RoiVerbs(desk);
    }

    @Override
    public void plugInto(App app) {
        app.command("/roi", (request, context) -> {
            SlashCommandPayload payload = request.getPayload();
            return desk.reception().acknowledging().acknowledge(() -> answer(payload));
        });
    }

    private Answer answer(SlashCommandPayload payload) {
        Actor actor = desk.reception().directory().actor(Unreadable.require(payload.getUserId(), "user_id"));
        String line = payload.getText() == null ? "" : payload.getText().strip();
        String url = payload.getResponseUrl() == null ? "" : payload.getResponseUrl();
        return line.toLowerCase(Locale.ROOT).startsWith(RECORD)
                ? record(actor, line.substring(RECORD.length()).strip(), payload, url)
                : desk.reception().replies().toCommand(url, message(actor, line));
    }

    /** Opens the form for figures of that client or project. */
    private Answer record(Actor actor, String rest, SlashCommandPayload payload, String url) {
        boolean baseline = rest.toLowerCase(Locale.ROOT).endsWith(" baseline");
        String name = RoiWords.bare(baseline ? rest.substring(0, rest.length() - "baseline".length()) : rest);
        return verbs.project(actor, name)
                .then(project -> desk.work().recording().mayRecord(actor, project))
                .match(
                        project -> desk.reception()
                                .replies()
                                .opening(
                                        Unreadable.require(payload.getTriggerId(), "trigger_id"),
                                        baseline
                                                ? RecordView.baseline(project, url)
                                                : RecordView.measurement(project, url),
                                        url),
                        refusal -> desk.reception().replies().toCommand(url, Replies.refused(refusal)));
    }

    private Message message(Actor actor, String line) {
        try {
            return verbs.answer(actor, line);
        } catch (InvalidInput invalid) {
            return RoiHelp.usage(Replies.mistakes(invalid));
        }
    }
}
