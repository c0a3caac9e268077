package quotient.bot.quotes;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import quotient.bot.slack.Answer;
import quotient.domain.people.Actor;

/** A verb of {@code /quote} that another room answers, with a card or with a form. */
public interface QuoteVerb {

    /** The first word of the line, in small letters. */
    String word();

    /** @param rest what follows the word */
    Answer answer(Actor actor, String rest, SlashCommandPayload payload);
}
