package quotient.schedules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.daily.DailyNotices;
import quotient.domain.handoff.PackingHandoff;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Urgency;
import quotient.domain.quoteqa.QuoteReview;
import quotient.domain.quoteqa.ReviewingQuotes;

/** Looks again at every quote of 24 hours, and adds what it finds to the evening's handoff (PRC §34). */
public final class NightlyPricingReview implements Previewable {

    private static final Duration DAY = Duration.ofHours(24);

    private final ReviewingQuotes reviewing;
    private final RaisingAlerts raising;
    private final PackingHandoff packing;
    private final DailyNotices notices;

    public NightlyPricingReview(
            ReviewingQuotes reviewing, RaisingAlerts raising, PackingHandoff packing, DailyNotices notices) {
        this.reviewing = reviewing;
        this.raising = raising;
        this.packing = packing;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "nightly-pricing-qa";
    }

    @Override
    public String purpose() {
        return "checks margin, approvals, log and arithmetic of every quote of 24 hours";
    }

    @Override
    public Doing prepare(Run run) {
        QuoteReview review = review(run);
        boolean late = notices.areQuiet();
        List<Notice> said = late ? List.of() : notices(review, run);
        return new Doing(review.inWords() + (late ? "; it stands in the handoff, as night had begun" : ""), () -> {
            raising.raise(ReviewingQuotes.signals(review, run.scheduledAt()));
            packing.add(run.local().toLocalDate(), review.inWords());
            notices.put(said);
        });
    }

    @Override
    public List<Notice> preview(Run run) {
        return notices(review(run), run);
    }

    private QuoteReview review(Run run) {
        return reviewing.review(run.scheduledAt().minus(DAY), run.scheduledAt());
    }

    /** A day without a quote is not worth a word. */
    private List<Notice> notices(QuoteReview review, Run run) {
        Instant at = run.scheduledAt();
        Map<String, String> period =
                Map.of("from", review.from().toString(), "to", review.to().toString());
        return review.quotes() == 0
                ? List.of()
                : notices.toChannel(
                        DailyNotices.PRICING_QA,
                        "deal_desk",
                        "qa:" + run.local().toLocalDate(),
                        Urgency.NORMAL,
                        at,
                        period);
    }
}
