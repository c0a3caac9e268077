package quotient.bot.quotes;

import java.util.Map;
import quotient.bot.blocks.Message;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;

/** What a quote's author hears when it ends soon, ends today, or has expired. */
final class EndingView {

    private EndingView() {}

    static Message of(Quote quote, Map<String, String> facts) {
        String last = facts.getOrDefault(DealNotices.LAST_DAY, "");
        boolean over = facts.getOrDefault(DealNotices.STAGE, "").equals(Stage.EXPIRED.code());
        String what = "*" + quote.id() + "*" + QuoteText.what(quote.request());
        return Message.plain(
                over
                        ? ":hourglass: " + what + " has expired: it was good until " + last
                                + ", and nobody has answered. `/quote revise " + quote.id()
                                + "` prices it anew, `/quote lose " + quote.id() + " why` ends it."
                        : ":hourglass_flowing_sand: " + what + " is good until " + last
                                + ", and the customer has not answered. Ask them, then `/quote win " + quote.id()
                                + "` or `/quote lose " + quote.id() + " why`.");
    }
}
