package quotient.bot.approvals;

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

/** Hears {@code /approvals}: a verb with what it needs. Parses and hands on; decides nothing. */
public final class ApprovalsCommand implements Feature {

    private final ApprovalsDesk desk;
    private final ApprovalsVerbs verbs;

    public ApprovalsCommand(ApprovalsDesk desk) {
        this.desk = desk;
        this.verbs = new ApprovalsVerbs(desk);
    }

    @Override
    public void plugInto(App app) {
        app.command("/approvals", (request, context) -> {
            SlashCommandPayload payload = request.getPayload();
            return desk.reception().acknowledging().acknowledge(() -> answer(payload));
        });
    }

    private Answer answer(SlashCommandPayload payload) {
        Actor actor = desk.reception().directory().actor(Unreadable.require(payload.getUserId(), "user_id"));
        String line = payload.getText() == null ? "" : payload.getText().strip();
        String url = payload.getResponseUrl() == null ? "" : payload.getResponseUrl();
        return desk.reception().replies().toCommand(url, answer(actor, line));
    }

    private Message answer(Actor actor, String line) {
        String word = line.split("\\s+", 2)[0];
        try {
            return verbs.answer(
                    actor,
                    word.toLowerCase(Locale.ROOT),
                    line.substring(word.length()).strip());
        } catch (InvalidInput invalid) {
            return ApprovalsHelp.usage(Replies.mistakes(invalid));
        }
    }
}
