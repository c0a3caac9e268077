package quotient.domain.dealexceptions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.alerts.Hand;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;

/**
 * A deal that was approved below its guardrail, and how its margin is won back (P50, PRC §39, §58).
 *
 * <p>Two counts of days: its age goes from the opening to its end and is never set back, so that nothing old can look
 * young. A re-approval restarts the review clock alone, by which it is decided what is due (P52, P53).
 *
 * @param version counts its changes, so that of two at once one is told that it came late
 * @param approval the latest
 * @param owner who executes the plan; empty when nobody does yet
 * @param openedOn the company's local date
 * @param opened who entered it, and when
 */
public record DealException(
        ExceptionId id,
        int version,
        ExceptedDeal deal,
        String reason,
        ExceptionApproval approval,
        RecoveryPlan plan,
        Optional<PersonId> owner,
        LocalDate openedOn,
        Hand opened,
        List<Review> reviews,
        List<ProgressEntry> progress,
        Optional<ExceptionEnd> end) {

    public DealException {
        reviews = List.copyOf(reviews);
        progress = List.copyOf(progress);
    }

    public ExceptionStatus status() {
        return end.map(ExceptionEnd::status).orElse(ExceptionStatus.OPEN);
    }

    public boolean isOpen() {
        return end.isEmpty();
    }

    /** Whole local days since it was opened; an ended one stays as old as it was then. */
    public int age(LocalDate today) {
        return daysFrom(openedOn, end.map(ExceptionEnd::day).orElse(today));
    }

    /** Since when the review clock runs: the latest re-approval, else the opening. */
    public LocalDate reviewedOn() {
        return reviews.stream()
                .filter(review -> review.outcome() == Review.Outcome.REAPPROVED)
                .map(Review::day)
                .max(Comparator.naturalOrder())
                .orElse(openedOn);
    }

    public boolean isReapproved() {
        return reviews.stream().anyMatch(review -> review.outcome() == Review.Outcome.REAPPROVED);
    }

    /** Whole local days on the review clock. */
    int sinceReview(LocalDate today) {
        return daysFrom(reviewedOn(), today);
    }

    /** Percentage points of margin won back so far, two decimals. */
    public BigDecimal recovered() {
        return progress.stream().map(ProgressEntry::recovered).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** Percentage points still missing. */
    public BigDecimal remaining() {
        return deal.gap().subtract(recovered());
    }

    /** Whether margin was won back measurably since the review clock runs (P53). */
    public boolean hasProgress() {
        return progress.stream()
                .anyMatch(entry -> entry.isMeasurable() && !entry.day().isBefore(reviewedOn()));
    }

    /** The same deal, once it has become a quote of its own. */
    public DealException soldAs(QuoteId made) {
        return new DealException(
                id,
                version,
                deal.soldAs(made),
                reason,
                approval,
                plan,
                owner,
                openedOn,
                opened,
                reviews,
                progress,
                end);
    }

    DealException progressed(ProgressEntry entry) {
        return with(approval, owner, reviews, added(progress, entry), end);
    }

    DealException reapproved(ExceptionApproval again, Review review) {
        return with(again, owner, added(reviews, review), progress, end);
    }

    DealException ownedBy(PersonId person) {
        return with(approval, Optional.of(person), reviews, progress, end);
    }

    DealException ended(ExceptionEnd how, Review review) {
        return with(approval, owner, added(reviews, review), progress, Optional.of(how));
    }

    /** As it is kept after one more change. */
    public DealException changed() {
        return new DealException(
                id, version + 1, deal, reason, approval, plan, owner, openedOn, opened, reviews, progress, end);
    }

    private DealException with(
            ExceptionApproval nextApproval,
            Optional<PersonId> nextOwner,
            List<Review> nextReviews,
            List<ProgressEntry> nextProgress,
            Optional<ExceptionEnd> nextEnd) {
        return new DealException(
                id,
                version,
                deal,
                reason,
                nextApproval,
                plan,
                nextOwner,
                openedOn,
                opened,
                nextReviews,
                nextProgress,
                nextEnd);
    }

    private static <T> List<T> added(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }

    private static int daysFrom(LocalDate start, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(start, day));
    }
}
