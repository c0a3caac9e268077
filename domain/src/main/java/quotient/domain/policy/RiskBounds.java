package quotient.domain.policy;

import quotient.domain.money.Margin;
import quotient.domain.money.Percent;

/** Margins below {@code critical} are critical, from there to below {@code healthy} a warning (P22). Exact margins. */
public record RiskBounds(Percent critical, Percent healthy) {

    public RiskBand of(Margin margin) {
        if (margin.isAtLeast(healthy)) {
            return RiskBand.HEALTHY;
        }
        return margin.isAtLeast(critical) ? RiskBand.WARNING : RiskBand.CRITICAL;
    }
}
