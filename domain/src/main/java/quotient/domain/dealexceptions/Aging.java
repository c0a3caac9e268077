package quotient.domain.dealexceptions;

import java.time.LocalDate;

/**
 * What the age of one exception means on a day: a pure function of the record and the local date, so no clock change
 * moves it. The band goes by its age (P52); what is due goes by its review clock (P53, P55, X3).
 *
 * @param days its age
 * @param reviewDays days on its review clock
 * @param repricing flagged for repricing: {@value RegistryRisk#AGING_DAYS} days without measurable progress (P53)
 */
public record Aging(int days, AgeBand band, Step step, int reviewDays, boolean repricing) {

    /** What is due (X3). */
    public enum Step {
        /** It ended. */
        DONE(NextAction.NO_ACTION),
        ON_TRACK(NextAction.CONTINUE_RECOVERY_PLAN),
        /** From day 14: the manager, and repricing if there was no progress (P60). */
        MANAGER(NextAction.MANAGER_FOLLOWUP),
        /** Day 30: the executives. */
        EXECUTIVE(NextAction.SCHEDULE_EXECUTIVE_REVIEW),
        /** From day 31: re-approve or retire it. */
        REAPPROVE_OR_RETIRE(NextAction.SCHEDULE_EXECUTIVE_REVIEW);

        private final NextAction next;

        Step(NextAction next) {
            this.next = next;
        }

        public NextAction next() {
            return next;
        }
    }

    public static Aging of(DealException exception, LocalDate today) {
        int days = exception.age(today);
        int review = exception.sinceReview(today);
        Step step = exception.isOpen() ? step(review) : Step.DONE;
        boolean repricing = exception.isOpen() && review >= RegistryRisk.AGING_DAYS && !exception.hasProgress();
        return new Aging(days, AgeBand.of(days), step, review, repricing);
    }

    public NextAction next() {
        return step.next();
    }

    private static Step step(int review) {
        if (review > RegistryRisk.CRITICAL_DAYS) {
            return Step.REAPPROVE_OR_RETIRE;
        }
        if (review == RegistryRisk.CRITICAL_DAYS) {
            return Step.EXECUTIVE;
        }
        return review >= RegistryRisk.AGING_DAYS ? Step.MANAGER : Step.ON_TRACK;
    }
}
