package quotient.domain.dealdesk;

import java.time.Duration;
import java.time.Instant;
import quotient.domain.people.Role;
import quotient.domain.policy.ApprovalDeadlines;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.ApprovalNeed;
import quotient.domain.pricing.ApprovalNeed.Rule;
import quotient.domain.time.BusinessCalendar;

/** By when an approval is to be decided, and when whoever is asked is reminded: in business time (P26, D6). */
final class Deadlines {

    private final ApprovalDeadlines figures;
    private final BusinessCalendar calendar;

    Deadlines(ApprovalDeadlines figures, BusinessCalendar calendar) {
        this.figures = figures;
        this.calendar = calendar;
    }

    /** Of several rules the strictest counts. */
    Instant due(Approval approval, Instant since) {
        return approval.needs().stream()
                .map(need -> due(need, since))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** When half of the business time is over. */
    Instant half(Instant since, Instant due) {
        Duration whole = calendar.between(since, due);
        return calendar.after(since, whole.dividedBy(2));
    }

    private Instant due(ApprovalNeed need, Instant since) {
        if (need.rule() == Rule.GUARDRAIL) {
            return calendar.after(since, figures.guardrail());
        }
        return need.rule() == Rule.DISCOUNT && need.deciders().contains(Role.EXECUTIVE)
                ? calendar.after(since, figures.executiveDiscount())
                : calendar.endOfBusinessDayAfter(since, figures.otherBusinessDays());
    }
}
