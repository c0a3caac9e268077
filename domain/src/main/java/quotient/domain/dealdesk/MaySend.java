package quotient.domain.dealdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.CertifiedAct;
import quotient.domain.people.Permission;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;

/** Whether a quote may go to the customer: only after its approval is logged and its conditions are met (P35, X9, P117). */
final class MaySend {

    private final LocalDate today;

    MaySend(LocalDate today) {
        this.today = today;
    }

    Outcome<Quote> check(Actor actor, Quote quote) {
        if (quote.stage() != Stage.DRAFT && quote.stage() != Stage.SUBMITTED) {
            return Outcome.refused(
                    Refusal.conflict(quote.id() + " was already " + (quote.stage() == Stage.SENT ? "" : "sent and ")
                            + quote.stage().spoken() + "."));
        }
        return switch (quote.decisionStatus()) {
            case APPROVED -> certified(actor, quote);
            case APPROVED_WITH_CONDITIONS -> quote.hasUnmetConditions() ? conditions(quote) : certified(actor, quote);
            case REJECTED ->
                no(quote.id() + " was rejected and cannot be sent. Answer the objection with `/quote revise "
                        + quote.id() + "`.");
            case PENDING_APPROVAL, ESCALATED -> waiting(quote);
        };
    }

    private static Outcome<Quote> waiting(Quote quote) {
        String who = quote.openApprovals().stream().map(Approval::called).collect(Collectors.joining(" and "));
        String next = quote.stage() == Stage.DRAFT ? " Ask with `/quote submit " + quote.id() + "`." : "";
        return no(quote.id() + " cannot be sent before it is approved: it waits for " + who + "." + next);
    }

    private static Outcome<Quote> conditions(Quote quote) {
        List<Condition> open = quote.conditions().stream()
                .filter(condition -> !condition.isMet())
                .toList();
        return open.stream().allMatch(Condition::awaitsAnswer)
                ? no(quote.id() + " is approved with conditions that an approver has still to confirm: " + texts(open)
                        + ".")
                : no(quote.id() + " is approved with conditions that are not met yet: " + texts(open) + ".");
    }

    private static String texts(List<Condition> conditions) {
        return conditions.stream().map(Condition::text).collect(Collectors.joining("; "));
    }

    /** A certificate that ran out since the quote was made stops it too, unless a manager approved or sends it. */
    private Outcome<Quote> certified(Actor actor, Quote quote) {
        boolean vouched = quote.approvals().stream().anyMatch(Approval::asksForCertification);
        boolean forAnother = !quote.isBy(actor) && Permission.ACT_FOR_OTHERS.isGivenTo(actor);
        return actor.person().isEmpty() || vouched || forAnother
                ? Outcome.done(quote)
                : CertifiedAct.SEND_QUOTE
                        .refusalFor(actor, today)
                        .map(refusal ->
                                no(refusal.sentence() + " Until then your manager can send " + quote.id() + "."))
                        .orElseGet(() -> Outcome.done(quote));
    }

    private static Outcome<Quote> no(String sentence) {
        return Outcome.refused(Refusal.ruledOut(sentence));
    }
}
