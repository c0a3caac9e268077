package quotient.domain.policy;

import java.time.Duration;

/**
 * How long an approval may wait, counted in business time (P26, D6).
 *
 * @param executiveDiscount for a discount that only an executive may grant
 * @param guardrail for a margin below its guardrail
 * @param otherBusinessDays for everything else: until the end of that business day after the request
 */
public record ApprovalDeadlines(Duration executiveDiscount, Duration guardrail, int otherBusinessDays) {

    /** What P26 says; it also stands for policies that were kept before they named deadlines. */
    public static final Figure<ApprovalDeadlines> STANDARD = new Figure<>(
            new ApprovalDeadlines(Duration.ofHours(4), Duration.ofHours(2), 1),
            "business minutes, and business days for the rest",
            "PRC appendix, P26");

    public ApprovalDeadlines {
        if (executiveDiscount.isNegative()
                || executiveDiscount.isZero()
                || guardrail.isNegative()
                || guardrail.isZero()
                || otherBusinessDays < 1) {
            throw new IllegalArgumentException("whoever is asked needs some time to decide");
        }
    }
}
