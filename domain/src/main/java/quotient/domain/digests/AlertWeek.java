package quotient.domain.digests;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.KindReview;
import quotient.domain.money.Digits;

/**
 * What became of the alerts of a week (F5, O5).
 *
 * @param kinds the most frequent first
 * @param before how many were opened in the week before
 * @param days the seven local days, the first first
 * @param median how long it took until somebody acknowledged, in the middle; empty when nobody did
 * @param falsePages of the SEV-1 and SEV-2 of the nights, those that were voted noise
 */
public record AlertWeek(
        Week week, List<KindReview> kinds, long before, List<Day> days, Optional<Duration> median, Share falsePages) {

    /** So many false pages at night are too many (O5). */
    public static final int MOST_FALSE_PAGES = 10;

    public AlertWeek {
        kinds = List.copyOf(kinds);
        days = List.copyOf(days);
    }

    /** @param median of those opened on that day */
    public record Day(LocalDate day, long opened, Optional<Duration> median) {}

    public long opened() {
        return kinds.stream().mapToLong(KindReview::opened).sum();
    }

    public Share acted() {
        return new Share(kinds.stream().mapToLong(KindReview::acted).sum(), opened());
    }

    public boolean hasTooManyFalsePages() {
        return falsePages.part() * 100 >= falsePages.whole() * MOST_FALSE_PAGES && falsePages.part() > 0;
    }

    /** The one sentence that matters, without its point. */
    public String headline() {
        if (opened() == 0) {
            return "No alert was opened this week";
        }
        if (hasTooManyFalsePages()) {
            return falsePages.part() + " of " + falsePages.whole() + " pages at night were noise (" + falsePages
                    + "), where less than " + MOST_FALSE_PAGES + " % is promised";
        }
        return Digits.grouped(opened()) + (opened() == 1 ? " alert" : " alerts") + " this week, " + moved()
                + ", and somebody acted on " + acted();
    }

    private String moved() {
        if (opened() == before) {
            return "as many as the week before";
        }
        return (opened() > before ? "up" : "down") + " from " + Digits.grouped(before);
    }
}
