package quotient.bot.incidents;

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

/** Hears {@code /incident}: a verb with what it needs. Parses and hands on; decides nothing. */
public final class IncidentCommand implements Feature {

    private final IncidentDesk desk;
    private final IncidentVerbs verbs;

    public IncidentCommand(IncidentDesk desk) {
        this.desk = desk;
        this.verbs = new IncidentVerbs(desk);
    }

    @Override
    public void plugInto(App app) {
        app.command("/incident", (request, context) -> {
            SlashCommandPayload payload = request.getPayload();
            return desk.reception().acknowledging().acknowledge(() -> answer(payload));
        });
    }

    private Answer answer(SlashCommandPayload payload) {
        Actor actor = desk.reception().directory().actor(Unreadable.require(payload.getUserId(), "user_id"));
        String line = payload.getText() == null ? "" : payload.getText().strip();
        String url = payload.getResponseUrl() == null ? "" : payload.getResponseUrl();
        IncidentVerbs.Said said = answer(actor, line, url);
        return said.form()
                .map(form -> desk.reception()
                        .replies()
                        .opening(Unreadable.require(payload.getTriggerId(), "trigger_id"), form, url))
                .orElseGet(() ->
                        desk.reception().replies().toCommand(url, said.message().orElseThrow()));
    }

    private IncidentVerbs.Said answer(Actor actor, String line, String responseUrl) {
        String word = line.split("\\s+", 2)[0];
        try {
            String rest = line.substring(word.length()).strip();
            return verbs.answer(actor, word.toLowerCase(Locale.ROOT), rest, responseUrl);
        } catch (InvalidInput invalid) {
            Message usage = IncidentHelp.usage(Replies.mistakes(invalid));
            return new IncidentVerbs.Said(Optional.of(usage), Optional.empty());
        }
    }
}
