package quotient.bot.quotes;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import quotient.bot.slack.Answer;
import quotient.domain.people.Actor;

/** A verb of {@code /quote} that another room answers, with a card or with a form. */
public interface QuoteVerb {

    /** What the line begins with, in small letters, such as {@code report week}. */
    String words();

    /** @param rest what follows them */
    Answer answer(Actor actor, String rest, SlashCommandPayload payload);
}
