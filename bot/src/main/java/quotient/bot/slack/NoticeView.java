package quotient.bot.slack;

import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.domain.notices.Notice;

/** Draws one kind of notice, from its subject as it now stands. */
public interface NoticeView {

    /** Empty when there is nothing to say any more. */
    Optional<Message> draw(Notice notice);
}
