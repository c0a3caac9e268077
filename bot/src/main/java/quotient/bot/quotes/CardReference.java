package quotient.bot.quotes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;

/**
 * What a button says about the card it stands on: {@code Q-1001:1}, or {@code Q-1001:1:0} for its first condition. It
 * comes back from outside, so reading it answers with nothing when it is not one of ours.
 */
public record CardReference(QuoteId id, int revision, int index) {

    private static final Pattern FORM = Pattern.compile("(Q-[1-9]\\d{0,17}):(\\d{1,6})(?::(\\d{1,3}))?");

    public static String of(Quote quote) {
        return quote.id() + ":" + quote.revision();
    }

    static String of(Quote quote, int index) {
        return of(quote) + ":" + index;
    }

    public static Optional<CardReference> read(String value) {
        Matcher matcher = FORM.matcher(value == null ? "" : value);
        return matcher.matches()
                ? Optional.of(new CardReference(
                        new QuoteId(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }
}
