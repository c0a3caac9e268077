package quotient.domain.dealdesk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import quotient.domain.people.Actor;
import quotient.domain.policy.Policies;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.Stage;

/**
 * Whether somebody asks for what they have asked for already: the same inputs for the same client, a short while ago, and
 * still open. Without a client a request is a look at a price, and may be repeated.
 */
public final class FindingDuplicates {

    private static final Set<Stage> OPEN = EnumSet.of(Stage.DRAFT, Stage.SUBMITTED, Stage.SENT);
    private static final int MOST = 50;

    private final Quotes quotes;
    private final Policies policies;
    private final Clock clock;

    public FindingDuplicates(Quotes quotes, Policies policies, Clock clock) {
        this.quotes = quotes;
        this.policies = policies;
        this.clock = clock;
    }

    /** The latest quote that is the same; empty when there is none. */
    public Optional<Quote> of(Actor actor, QuoteRequest request) {
        if (request.client().isEmpty()) {
            return Optional.empty();
        }
        int hours = policies.inForce().commercial().duplicateHours().value();
        Instant since = clock.instant().minus(Duration.ofHours(hours));
        QuoteFilter theirs = new QuoteFilter(
                Optional.of(actor.id()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(since));
        return quotes.list(theirs, MOST, Optional.empty()).items().stream()
                .filter(quote -> isOpen(quote) && isSame(quote.request(), request))
                .findFirst();
    }

    private static boolean isOpen(Quote quote) {
        return OPEN.contains(quote.stage()) && quote.decisionStatus() != DecisionStatus.REJECTED;
    }

    /** The discount that an offer gives is not typed. */
    private static boolean isSame(QuoteRequest kept, QuoteRequest asked) {
        return asked.offer().isPresent() ? kept.discountedBy(asked.discount()).equals(asked) : kept.equals(asked);
    }
}
