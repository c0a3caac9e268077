package quotient.bot.dealexceptions;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import java.util.Locale;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Unreadable;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;

/** Hears {@code /exceptions}: a verb with what it needs. Parses and hands on; decides nothing. */
public final class ExceptionCommand implements Feature {

    private final ExceptionDesk desk;
    private final ExceptionVerbs verbs;

    public ExceptionCommand(ExceptionDesk desk) {
        this.desk = desk;
        this.verbs = new ExceptionVerbs(desk);
    }

    @Override
    public void plugInto(App app) {
        app.command("/exceptions", (request, context) -> {
            SlashCommandPayload payload = request.getPayload();
            return desk.reception().acknowledging().acknowledge(() -> answer(payload));
        });
    }

    private Answer answer(SlashCommandPayload payload) {
        Actor actor = desk.reception().directory().actor(Unreadable.require(payload.getUserId(), "user_id"));
        String line = payload.getText() == null ? "" : payload.getText().strip();
        String url = payload.getResponseUrl() == null ? "" : payload.getResponseUrl();
        ExceptionVerbs.Said said = answer(actor, line, url);
        return said.form()
                .map(form -> desk.reception()
                        .replies()
                        .opening(Unreadable.require(payload.getTriggerId(), "trigger_id"), form, url))
                .orElseGet(() ->
                        desk.reception().replies().toCommand(url, said.message().orElseThrow()));
    }

    private ExceptionVerbs.Said answer(Actor actor, String line, String responseUrl) {
        String word = line.split("\\s+", 2)[0];
        try {
            String rest = line.substring(word.length()).strip();
            return verbs.answer(actor, word.toLowerCase(Locale.ROOT), rest, responseUrl);
        } catch (InvalidInput invalid) {
            Message usage = ExceptionHelp.usage(Replies.mistakes(invalid));
            return new ExceptionVerbs.Said(Optional.of(usage), Optional.empty());
        }
    }
}
