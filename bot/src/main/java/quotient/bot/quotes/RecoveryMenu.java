package quotient.bot.quotes;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Message;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.RecoveryAction;
import quotient.domain.pricing.RecoveryOption;
import quotient.domain.pricing.Stage;

/** How the margin of a quote at risk could be won back, as a menu of its card (P24). */
final class RecoveryMenu {

    private static final Pattern VALUE = Pattern.compile("(Q-[1-9]\\d{0,17}:\\d{1,6}):([a-z_]{1,30})");

    private RecoveryMenu() {}

    /** What was chosen; it comes back from outside. */
    record Chosen(CardReference card, RecoveryAction action) {}

    static Optional<Chosen> read(String value) {
        Matcher matcher = VALUE.matcher(value);
        return matcher.matches()
                ? CardReference.read(matcher.group(1))
                        .flatMap(
                                card -> RecoveryAction.ofWord(matcher.group(2)).map(action -> new Chosen(card, action)))
                : Optional.empty();
    }

    /** Empty for a quote that is settled, or not at risk. */
    static Optional<JsonObject> of(AssessedQuote assessed) {
        Quote quote = assessed.quote();
        List<RecoveryOption> options = assessed.assessment().recoveries();
        boolean settled = quote.stage() == Stage.WON || quote.stage() == Stage.LOST;
        return settled || options.isEmpty()
                ? Optional.empty()
                : Optional.of(Blocks.menu(
                        "Win margin back…",
                        Actions.RECOVER,
                        options.stream().map(option -> choice(quote, option)).toList()));
    }

    /** In the last row of a card that exists, which is its row of buttons. */
    static Message beside(Message card, AssessedQuote assessed) {
        return of(assessed)
                .map(menu -> {
                    List<JsonObject> blocks = new ArrayList<>(card.blocks());
                    JsonObject actions = blocks.get(blocks.size() - 1).deepCopy();
                    actions.getAsJsonArray("elements").add(menu);
                    blocks.set(blocks.size() - 1, actions);
                    return new Message(card.text(), blocks, card.picture());
                })
                .orElse(card);
    }

    private static Choice choice(Quote quote, RecoveryOption option) {
        return new Choice(
                CardReference.of(quote) + ":" + option.action().code(),
                option.action().spoken() + ": " + option.price().margin()
                        + (option.price().passesGuardrail() ? ", passes" : ", below"));
    }
}
