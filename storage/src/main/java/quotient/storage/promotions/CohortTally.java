package quotient.storage.promotions;

import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.pricing.Stage;
import quotient.domain.promotions.Cohort;

/** Counts the quotes of a cohort, one by one. Not for several threads. */
final class CohortTally {
    private long quotes;
    private long won;
    private long lost;
    private Optional<Money> wonValue = Optional.empty();

    CohortTally count(Stage stage, Money offered) {
        quotes++;
        lost += stage == Stage.LOST ? 1 : 0;
        if (stage == Stage.WON) {
            won++;
            wonValue = Optional.of(wonValue.map(offered::plus).orElse(offered));
        }
        return this;
    }

    Cohort cohort() {
        return new Cohort(quotes, won, lost, wonValue);
    }
}
