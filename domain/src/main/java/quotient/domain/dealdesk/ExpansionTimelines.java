package quotient.domain.dealdesk;

import java.util.Optional;
import quotient.domain.dealfiles.DealFile;
import quotient.domain.dealfiles.DealFiles;
import quotient.domain.dealfiles.DealRules;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.policy.Policies;
import quotient.domain.pricing.Quote;

/** Whether a quote for a segment below the baseline says how the account grows, and by when (PRC §51, P13). */
final class ExpansionTimelines {

    private final DealFiles files;
    private final Policies policies;

    ExpansionTimelines(DealFiles files, Policies policies) {
        this.files = files;
        this.policies = policies;
    }

    Outcome<Quote> check(Quote quote) {
        return missing(quote)
                .map(why -> Outcome.<Quote>refused(Refusal.ruledOut(quote.id()
                        + " needs an expansion timeline: " + why
                        + ". Say how the account grows and by when: `/quote deal "
                        + quote.id() + " expansion=\"20 seats\" expansion_by=2026-12-31`.")))
                .orElseGet(() -> Outcome.done(quote));
    }

    private Optional<String> missing(Quote quote) {
        return new DealRules(policies.find(quote.policy()).orElseGet(policies::inForce))
                .expansionReason(quote.request(), quote.price())
                .filter(why -> files.of(quote.id())
                        .filter(DealFile::hasExpansionTimeline)
                        .isEmpty());
    }
}
