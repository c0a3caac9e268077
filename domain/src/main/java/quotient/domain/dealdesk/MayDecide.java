package quotient.domain.dealdesk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.company.Company;
import quotient.domain.company.LocalText;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;

/**
 * Whether somebody may decide on a quote at this moment, and which of its approvals (D5a, P117): known, not the author,
 * looking at the case as it is, with a right of their own or of somebody for whom they stand in, and still in time.
 */
final class MayDecide {

    private final Company company;
    private final LocalDate today;
    private final Rights rights;

    MayDecide(Company company, LocalDate today, Rights rights) {
        this.company = company;
        this.today = today;
        this.rights = rights;
    }

    /** An open approval, and with whose right it may be decided. */
    record Decidable(Approval.Open approval, Right right) {}

    /** The open approvals that the actor may decide, at least one; or why not. */
    Outcome<List<Decidable>> decidable(Actor actor, Quote quote, int shownRevision) {
        if (actor.person().isEmpty() || actor.roles().isEmpty()) {
            return no("I do not know you as an approver, so nothing was decided. An admin can give you a role.");
        }
        if (quote.isOwnOf(actor.id())) {
            return no("You cannot decide on your own quote. It waits for " + waitsFor(quote) + ".");
        }
        List<Approval> within = quote.approvals().stream()
                .filter(approval -> rights.of(actor, approval, quote).isPresent())
                .toList();
        if (within.isEmpty()) {
            return no(quote.id() + " needs " + everyDecider(quote));
        }
        return stillOpen(actor, quote, shownRevision, within).then(open -> certified(actor, open));
    }

    private Outcome<List<Decidable>> stillOpen(Actor actor, Quote quote, int shownRevision, List<Approval> within) {
        if (shownRevision != quote.revision()) {
            return Outcome.refused(Refusal.conflict(
                    quote.id() + " has changed since this card was drawn. Look at the new one and decide again."));
        }
        if (quote.stage() == Stage.DRAFT) {
            return Outcome.refused(Refusal.conflict(quote.id() + " has not been submitted for approval."));
        }
        List<Approval.Open> open =
                quote.openApprovals().stream().filter(within::contains).toList();
        if (quote.decisionStatus().isDecided() || open.isEmpty()) {
            return Outcome.refused(Refusal.conflict(alreadyDecided(quote, within)));
        }
        return Outcome.done(open.stream()
                .flatMap(approval ->
                        rights.of(actor, approval, quote).map(right -> new Decidable(approval, right)).stream())
                .toList());
    }

    private Outcome<List<Decidable>> certified(Actor actor, List<Decidable> open) {
        List<Decidable> may = open.stream()
                .filter(one ->
                        NeededCertificates.lacking(actor, one.approval(), today).isEmpty())
                .toList();
        return may.isEmpty()
                ? Outcome.refused(NeededCertificates.lacking(actor, open.get(0).approval(), today)
                        .orElseThrow())
                : Outcome.done(may);
    }

    private String alreadyDecided(Quote quote, List<Approval> within) {
        return rejection(quote)
                .or(() -> latest(quote, within))
                .map(decision -> quote.id() + " was " + sentence(decision))
                .orElse(quote.id() + " is " + quote.decisionStatus().spoken() + ".");
    }

    /** It settles the quote, whoever else has decided. */
    private static Optional<Decision> rejection(Quote quote) {
        return quote.decidedApprovals().stream()
                .map(Approval.Decided::decision)
                .filter(decision -> decision.verdict() == Decision.Verdict.REJECTED)
                .findFirst();
    }

    private static Optional<Decision> latest(Quote quote, List<Approval> within) {
        return quote.decidedApprovals().stream()
                .filter(within::contains)
                .map(Approval.Decided::decision)
                .max(Comparator.comparing(Decision::at));
    }

    private String sentence(Decision decision) {
        return "already " + decision.verdict().spoken() + " by " + decision.spokenBy() + " at "
                + LocalText.moment(decision.at(), company) + ".";
    }

    private static String waitsFor(Quote quote) {
        return quote.openApprovals().isEmpty()
                ? "nobody any more"
                : quote.openApprovals().stream().map(Approval::called).collect(Collectors.joining(" and "));
    }

    private static String everyDecider(Quote quote) {
        return quote.approvals().isEmpty()
                ? "nobody's approval."
                : quote.approvals().stream().map(Approval::called).collect(Collectors.joining(" and "))
                        + "; that is beyond your role.";
    }

    private static Outcome<List<Decidable>> no(String sentence) {
        return Outcome.refused(Refusal.notAllowed(sentence));
    }
}
