package quotient.domain.scenarios;

import java.util.List;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.pricing.Quote;

/**
 * Options priced and guarded, before anything is kept.
 *
 * @param quote whose request they vary
 * @param policy that was in force
 */
public record TestedScenarios(Quote quote, PolicyVersion policy, List<Variant> variants) {

    public TestedScenarios {
        variants = List.copyOf(variants);
    }

    public Portfolio portfolio() {
        return new Portfolio(variants);
    }
}
