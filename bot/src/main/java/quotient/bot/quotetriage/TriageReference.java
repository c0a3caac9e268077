package quotient.bot.quotetriage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.pricing.QuoteId;

/**
 * What a form was opened with: {@code Q-1001 2 https://…}. Whoever submits could have changed it.
 *
 * @param shown the version of the plan that it shows, 0 for none
 * @param responseUrl where the answer goes; empty where the card alone tells
 */
record TriageReference(QuoteId quote, int shown, String responseUrl) {

    private static final Pattern FORM = Pattern.compile("(Q-[1-9]\\d{0,17}) (\\d{1,6}) ?(.*)");

    static Optional<TriageReference> read(String metadata) {
        Matcher matcher = FORM.matcher(metadata);
        return matcher.matches()
                ? Optional.of(new TriageReference(
                        new QuoteId(matcher.group(1)), Integer.parseInt(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    String written() {
        return (quote + " " + shown + " " + responseUrl).strip();
    }
}
