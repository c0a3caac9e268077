package quotient.domain.promotions;

import java.util.Optional;
import quotient.domain.money.Money;

/**
 * What was quoted by one offer (P15), so that what these customers come to be worth can be followed.
 *
 * @param wonValue sum of the offered prices of what was won, empty when nothing was
 */
public record Cohort(long quotes, long won, long lost, Optional<Money> wonValue) {}
