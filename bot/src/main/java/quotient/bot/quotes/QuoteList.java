package quotient.bot.quotes;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.domain.keeping.Page;
import quotient.domain.money.MoneyText;
import quotient.domain.pricing.Quote;

/** Many quotes at once: a line each. */
final class QuoteList {

    private QuoteList() {}

    static Message message(Page<Quote> page, Instant now) {
        if (page.items().isEmpty()) {
            return Message.plain("No quotes here yet. Price one with `/quote`, or see `/quote help`.");
        }
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(lines(page.items(), now)));
        if (page.next().isPresent()) {
            blocks.add(Blocks.context("These are the newest " + page.items().size()
                    + ". Narrow it down: `/quote list status=escalated segment=smb`."));
        }
        return new Message(page.items().size() + " quotes. " + lines(page.items(), now), blocks);
    }

    static Message waiting(List<Quote> quotes, Instant now) {
        if (quotes.isEmpty()) {
            return Message.plain("Nothing waits for your decision. :white_check_mark:");
        }
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*Waiting for your decision*, oldest first"));
        for (Quote quote : quotes) {
            blocks.add(Blocks.sectionWith(
                    line(quote, now), Blocks.button("Details", Actions.DETAILS, CardReference.of(quote))));
        }
        return new Message(quotes.size() + " quotes wait for you. " + lines(quotes, now), blocks);
    }

    static String lines(List<Quote> quotes, Instant now) {
        StringBuilder lines = new StringBuilder();
        quotes.forEach(quote -> lines.append(line(quote, now)).append('\n'));
        return lines.toString().stripTrailing();
    }

    private static String line(Quote quote, Instant now) {
        return "*" + quote.id() + "* " + MoneyText.cents(quote.price().offered()) + " · "
                + quote.price().margin() + " · " + QuoteText.status(quote.decisionStatus()) + " · "
                + quote.stage().code()
                + quote.request().client().map(client -> " · " + escape(client)).orElse("")
                + " · " + escape(quote.authorName()) + ", " + age(quote.createdAt(), now);
    }

    private static String age(Instant from, Instant now) {
        long hours = Duration.between(from, now).toHours();
        if (hours < 1) {
            return "just now";
        }
        return hours < 48 ? hours + " h ago" : hours / 24 + " days ago";
    }
}
