package quotient.bot.brief;

import static quotient.bot.blocks.Text.escape;

import java.time.ZoneId;
import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.brief.BriefAction;

/** Draws the question for whoever should answer it. */
final class BriefQuestionView {

    private BriefQuestionView() {}

    static Message message(BriefAction action, ZoneId zone) {
        String asker = Text.mention(action.asked().by());
        String lead = asker + " asks you about *" + action.section().title() + "* in the executive brief of "
                + BriefText.day(action.brief()) + ":";
        String quoted = "> " + escape(action.question()).replace("\n", "\n> ");
        String end = action.done()
                .map(hand ->
                        action.id() + " was closed by " + Text.mention(hand.by()) + " " + Text.moment(hand.at(), zone))
                .orElseGet(() -> action.id() + " is due " + Text.moment(action.due(), zone) + ". Answer " + asker
                        + "; an executive, a revenue lead or an admin then presses Done on the brief.");
        return new Message(
                lead.replace("*", "") + " " + escape(action.question()) + " " + end,
                List.of(Blocks.section(lead + "\n" + quoted), Blocks.context(end)));
    }
}
