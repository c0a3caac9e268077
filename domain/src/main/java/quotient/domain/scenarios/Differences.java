package quotient.domain.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import quotient.domain.money.Digits;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Term;
import quotient.domain.pricing.QuoteRequest;

/** What one request has other than another, in a few words. */
final class Differences {

    static final String NONE = "as quoted";

    private final QuoteRequest base;
    private final QuoteRequest other;
    private final List<String> found = new ArrayList<>();

    private Differences(QuoteRequest base, QuoteRequest other) {
        this.base = base;
        this.other = other;
    }

    /** {@code sonnet, discount 10 %}; {@link #NONE} when they are equal. */
    static String between(QuoteRequest base, QuoteRequest other) {
        return new Differences(base, other).inWords();
    }

    private String inWords() {
        note(QuoteRequest::model, model -> model.code());
        note(QuoteRequest::complexity, complexity -> complexity.code() + " complexity");
        note(QuoteRequest::discount, discount -> discount.isZero() ? "no discount" : "discount " + discount);
        note(QuoteRequest::deliveryType, type -> type.spoken());
        note(QuoteRequest::inputTokens, tokens -> Digits.grouped(tokens) + " tokens in");
        note(QuoteRequest::outputTokens, tokens -> Digits.grouped(tokens) + " tokens out");
        note(QuoteRequest::overheadMinutes, minutes -> Digits.grouped(minutes) + " minutes of overhead");
        note(
                request -> request.commitment().orElse(Commitment.NONE),
                commitment -> commitment == Commitment.NONE ? "no commitment" : "committed for " + commitment.spoken());
        note(QuoteRequest::rush, rush -> rush ? "rush" : "no rush");
        note(
                QuoteRequest::terms,
                terms -> terms.isEmpty()
                        ? "standard terms"
                        : terms.stream().map(Term::spoken).collect(Collectors.joining(" and ")));
        note(QuoteRequest::task, task -> task.map(words -> "“" + words + "”").orElse("no task"));
        return found.isEmpty() ? NONE : String.join(", ", found);
    }

    private <T> void note(Function<QuoteRequest, T> part, Function<T, String> words) {
        T now = part.apply(other);
        if (!now.equals(part.apply(base))) {
            found.add(words.apply(now));
        }
    }
}
