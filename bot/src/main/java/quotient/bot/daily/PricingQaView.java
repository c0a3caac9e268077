package quotient.bot.daily;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.company.Company;
import quotient.domain.money.MoneyText;
import quotient.domain.pricing.Quote;
import quotient.domain.quoteqa.InspectedQuote;
import quotient.domain.quoteqa.QuoteCheck;
import quotient.domain.quoteqa.QuoteReview;

/** What the nightly look at the quotes found: what must be mended first, quote by quote, with the way to mend it. */
final class PricingQaView {

    private static final int MOST = 10;

    private PricingQaView() {}

    static Message message(QuoteReview review, Company company) {
        String day = DailyText.day(review.to().atZone(company.zone()).toLocalDate());
        if (review.flagged().isEmpty()) {
            return Message.plain(
                    ":white_check_mark: *Pricing QA, " + day + ":* " + review.inWords() + ". " + context(review));
        }
        List<JsonObject> blocks = new ArrayList<>();
        String head = ":mag: Pricing QA, " + day + ": " + review.inWords();
        blocks.add(Blocks.section("*" + head + "*\n" + counts(review)));
        review.flagged().stream().limit(MOST).forEach(each -> blocks.add(Blocks.section(quote(each))));
        blocks.add(Blocks.context(context(review)));
        return new Message(
                head + ". " + counts(review) + ". "
                        + review.flagged().stream()
                                .limit(MOST)
                                .map(PricingQaView::quote)
                                .collect(Collectors.joining("; "))
                                .replace("\n", " "),
                blocks);
    }

    private static String quote(InspectedQuote each) {
        Quote quote = each.quote();
        return "*" + quote.id() + "* " + each.severity().spoken() + " · "
                + MoneyText.cents(quote.price().offered())
                + quote.request().client().map(client -> " · " + escape(client)).orElse("") + " · " + owner(quote)
                + "\n" + escape(each.sentences()) + "\n:point_right: " + escape(each.recovery()) + " · `/quote show "
                + quote.id() + "`";
    }

    private static String owner(Quote quote) {
        return quote.author().matches("[UW].*") ? Text.mention(quote.author()) : escape(quote.authorName());
    }

    private static String counts(QuoteReview review) {
        return Stream.of(QuoteCheck.values())
                .filter(check -> review.failed(check) > 0)
                .map(check -> review.failed(check) + " " + check.spoken())
                .collect(Collectors.joining(" · "));
    }

    private static String context(QuoteReview review) {
        String drafts = review.draftsBelow() == 0
                ? ""
                : " " + DailyText.count(review.draftsBelow(), "draft is", "drafts are")
                        + " below policy and nobody was asked yet; they alarm nobody.";
        return "Margin, approvals, log and arithmetic of every quote that was made or moved in 24 hours; "
                + DailyText.count(review.sent(), "of them is", "of them are") + " with the customer." + drafts;
    }
}
