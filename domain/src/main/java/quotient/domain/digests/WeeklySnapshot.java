package quotient.domain.digests;

import java.util.List;
import quotient.domain.money.Percent;
import quotient.domain.pricinghealth.QuoteFigures;

/**
 * How pricing did in a week (P95, P119; PRC §55, §63).
 *
 * @param quotes made in the week; what became of them is as of now
 * @param before those of the week before
 * @param trend the weeks up to this one, the oldest first
 * @param reps whoever made most quotes first
 * @param guardrail of one-off tasks, under which no margin should be
 */
public record WeeklySnapshot(
        Week week,
        QuoteFigures quotes,
        QuoteFigures before,
        List<WeekCount> trend,
        List<RepWeek> reps,
        WinLoss closed,
        WeekSpend spend,
        WaitingQuotes waiting,
        Percent guardrail) {

    public WeeklySnapshot {
        trend = List.copyOf(trend);
        reps = List.copyOf(reps);
    }

    /** Nothing was quoted, closed or spent, in this week and in the one before. */
    public boolean isNothing() {
        return quotes.count() == 0
                && before.count() == 0
                && closed.all().rate().whole() == 0
                && spend.isNothing()
                && waiting.oldest().isEmpty();
    }

    public Share approved() {
        return new Share(quotes.approved(), quotes.count());
    }

    public Share approvedBefore() {
        return new Share(before.approved(), before.count());
    }

    public Share escalated() {
        return new Share(quotes.escalated(), quotes.count());
    }

    public Share escalatedBefore() {
        return new Share(before.escalated(), before.count());
    }

    /** The one sentence that matters, and the picture that shows it. */
    public Headline headline() {
        return new HeadlineRules(this).headline();
    }

    /** What needs a person now, the most pressing first. */
    public List<Attention> attention() {
        return new AttentionRules(this).attention();
    }
}
