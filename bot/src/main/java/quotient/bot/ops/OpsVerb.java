package quotient.bot.ops;

import quotient.bot.blocks.Message;
import quotient.domain.people.Actor;

/** A verb of {@code /ops} that another room answers. */
public interface OpsVerb {

    /** What the line begins with, in small letters. */
    String word();

    /**
     * @param rest what follows it
     * @throws quotient.domain.outcome.InvalidInput when that cannot be understood
     */
    Message answer(Actor actor, String rest);
}
