package quotient.domain.quoteqa;

import java.time.Instant;
import java.util.List;

/**
 * What a look at the quotes of a time found (P38).
 *
 * @param from the first moment that is within
 * @param to the first that is not
 * @param quotes how many were made or moved on in that time
 * @param sent how many of them the customer has
 * @param draftsBelow drafts below their guardrail that nobody was asked about yet; they alarm nobody
 * @param flagged the worst first
 */
public record QuoteReview(
        Instant from, Instant to, long quotes, long sent, long draftsBelow, List<InspectedQuote> flagged) {

    public QuoteReview {
        flagged = List.copyOf(flagged);
    }

    public long failed(QuoteCheck check) {
        return flagged.stream().filter(quote -> quote.failed(check)).count();
    }

    /** {@code 214 quotes checked, 3 need a second look: Q-1007, Q-1009 and Q-1011}, without its point. */
    public String inWords() {
        if (quotes == 0) {
            return "no quote was made or moved";
        }
        String checked = quotes == 1 ? "1 quote checked" : String.format("%,d quotes checked", quotes);
        return switch (flagged.size()) {
            case 0 -> checked + ", all in order";
            case 1 -> checked + ", 1 needs a second look: " + names();
            default -> checked + String.format(", %,d need a second look: ", flagged.size()) + names();
        };
    }

    private String names() {
        int shown = 3;
        List<String> names = flagged.stream()
                .limit(shown)
                .map(flaggedQuote -> flaggedQuote.quote().id().value())
                .toList();
        int more = flagged.size() - names.size();
        return String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
    }
}
