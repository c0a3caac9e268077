package quotient.bot.certification;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import java.util.Locale;
import java.util.Optional;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Unreadable;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;

/** Hears {@code /cert}: a verb with what it needs. Parses and hands on; decides nothing. */
public final class CertCommand implements Feature {

    private final CertDesk desk;
    private final CertVerbs verbs;

    public CertCommand(CertDesk desk) {
        this.desk = desk;
        this.verbs = new CertVerbs(desk);
    }

    @Override
    public void plugInto(App app) {
        app.command("/cert", (request, context) -> {
            SlashCommandPayload payload = request.getPayload();
            return desk.reception().acknowledging().acknowledge(() -> answer(payload));
        });
    }

    private Answer answer(SlashCommandPayload payload) {
        Actor actor = desk.reception().directory().actor(Unreadable.require(payload.getUserId(), "user_id"));
        String line = payload.getText() == null ? "" : payload.getText().strip();
        String url = payload.getResponseUrl() == null ? "" : payload.getResponseUrl();
        CertVerbs.Said said = answer(actor, line);
        return said.form()
                .map(form -> desk.reception()
                        .replies()
                        .opening(Unreadable.require(payload.getTriggerId(), "trigger_id"), form, url))
                .orElseGet(() ->
                        desk.reception().replies().toCommand(url, said.message().orElseThrow()));
    }

    private CertVerbs.Said answer(Actor actor, String line) {
        String word = line.split("\\s+", 2)[0];
        try {
            return verbs.answer(
                    actor,
                    word.toLowerCase(Locale.ROOT),
                    line.substring(word.length()).strip());
        } catch (InvalidInput invalid) {
            return new CertVerbs.Said(Optional.of(CertHelp.usage(Replies.mistakes(invalid))), Optional.empty());
        }
    }
}
