package quotient.bot.quotes;

import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.company.Company;
import quotient.domain.company.LocalText;
import quotient.domain.pricing.Quote;

/** Said to who asks for what they have asked for already. */
final class DuplicateView {

    private DuplicateView() {}

    static Message of(Quote first, Company company) {
        String text = ":repeat: You have asked for exactly this already: " + QuoteText.title(first) + ", "
                + standing(first) + Text.moment(first.createdAt(), company.zone())
                + ". No second quote was made.";
        return new Message(
                text,
                List.of(
                        Blocks.section(text),
                        Blocks.actions(
                                "duplicate",
                                List.of(
                                        Blocks.button("Show the first", Actions.DETAILS, CardReference.of(first)),
                                        Blocks.button("Make a second one", Actions.AGAIN, CardReference.of(first))))));
    }

    /** In a form, which shows plain text. */
    static String beside(Quote first, Company company) {
        return "You have asked for exactly this already: it is " + first.id() + ", " + standing(first)
                + LocalText.moment(first.createdAt(), company)
                + ". Change something; `/quote` with again=yes makes a second one.";
    }

    private static String standing(Quote first) {
        return first.stage().spoken() + ", " + QuoteText.status(first.decisionStatus()) + ", made ";
    }
}
