package quotient.schedules;

import java.util.List;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.digests.Week;
import quotient.domain.digests.WeeklyNotices;
import quotient.domain.digests.WeeklySnapshot;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;

/** Sums up the week's pricing for the revenue and executive channels (P95, P119). */
public final class WeeklyPricing implements Previewable {

    private final SummingUpWeeks summing;
    private final WeeklyNotices notices;
    private final Outbox outbox;

    public WeeklyPricing(SummingUpWeeks summing, WeeklyNotices notices, Outbox outbox) {
        this.summing = summing;
        this.notices = notices;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "weekly-pricing";
    }

    @Override
    public String purpose() {
        return "sums up the week's quotes, margin and spend, with pictures, for revenue and executives";
    }

    @Override
    public Doing prepare(Run run) {
        List<Notice> all = all(run);
        return all.isEmpty()
                ? Doing.nothing("no channel for revenue or executives is named")
                : new Doing(all.size() + " messages", () -> all.forEach(outbox::put));
    }

    @Override
    public List<Notice> preview(Run run) {
        return all(run);
    }

    private List<Notice> all(Run run) {
        WeeklySnapshot week = summing.sumUp(new Week(run.scope().zone(), run.scheduledAt()));
        return notices.readers().stream()
                .flatMap(reader -> notices.of(week, reader).stream())
                .toList();
    }
}
