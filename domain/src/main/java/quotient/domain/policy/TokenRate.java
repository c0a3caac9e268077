package quotient.domain.policy;

import java.math.BigDecimal;
import quotient.domain.money.Money;

/** What 1,000 tokens cost the company, going in and coming out (D1). */
public record TokenRate(Money input, Money output) {

    /** {@code input/1000 * rate + output/1000 * rate}, exact (P2). */
    public Money cost(long inputTokens, long outputTokens) {
        return input.times(BigDecimal.valueOf(inputTokens, 3)).plus(output.times(BigDecimal.valueOf(outputTokens, 3)));
    }
}
