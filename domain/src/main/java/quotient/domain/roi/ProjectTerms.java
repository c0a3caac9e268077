package quotient.domain.roi;

import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;

/**
 * What the return of a project is reckoned with (D11, D12, M22).
 *
 * @param oneOffCost what the client pays once; empty for the client's contract value
 * @param grossMargin the share of additional revenue that counts as benefit
 * @param hourlyRate what an hour of the client's people is worth
 */
public record ProjectTerms(Optional<Money> oneOffCost, Percent grossMargin, Money hourlyRate) {}
