package quotient.bot.approvals;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.quotes.CardReference;
import quotient.domain.dealdesk.ApprovingTogether.Result;
import quotient.domain.dealdesk.ApprovingTogether.Shown;
import quotient.domain.money.MoneyText;
import quotient.domain.pricing.Quote;

/** Low-risk quotes before they are approved together, and what came of each. */
final class TogetherView {

    static final String FORM = "approvals.together";
    /** So many are listed and decided at once; the rest comes with the next click. */
    static final int MOST = 20;

    private TogetherView() {}

    /** @param quotes at most {@link #MOST} */
    static Modal confirmation(List<Quote> quotes) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("Each of these has a discount of 10 to 20 %, a healthy margin above its guardrail, no"
                + " other reason to ask, and no conditions. Each is decided on its own."));
        quotes.forEach(quote -> blocks.add(Blocks.section("*" + quote.id() + "* "
                + MoneyText.cents(quote.price().offered()) + " · discount "
                + quote.price().discount() + " · margin " + quote.price().margin()
                + quote.request().client().map(client -> " · " + escape(client)).orElse("")
                + " · " + escape(quote.authorName()))));
        return new Modal(
                FORM,
                "Approve " + quotes.size() + " quotes?",
                "Approve all",
                quotes.stream().map(CardReference::of).collect(Collectors.joining(",")),
                blocks);
    }

    /** What cannot be read is left out; whoever submits could have changed it. */
    static List<Shown> read(String metadata) {
        return Stream.of(metadata.split(","))
                .limit(MOST)
                .map(CardReference::read)
                .flatMap(Optional::stream)
                .map(card -> new Shown(card.id(), card.revision()))
                .toList();
    }

    static Message results(List<Result> results) {
        String lines = results.stream()
                .map(result -> result.outcome()
                        .<String>match(
                                quote -> ":white_check_mark: *" + quote.id() + "* is "
                                        + quote.decisionStatus().spoken(),
                                refusal -> ":warning: *" + result.quote() + "* " + escape(refusal.sentence())))
                .collect(Collectors.joining("\n"));
        return Message.plain(results.isEmpty() ? "There was nothing to approve." : lines);
    }
}
