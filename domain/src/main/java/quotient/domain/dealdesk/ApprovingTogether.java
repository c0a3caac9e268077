package quotient.domain.dealdesk;

import java.util.List;
import java.util.Optional;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;

/** Approves low-risk quotes one after the other, each by the ordinary rule; one that is refused stops no other. */
public final class ApprovingTogether {

    private final FindingApprovals finding;
    private final DecidingApprovals deciding;
    private final Quotes quotes;

    public ApprovingTogether(FindingApprovals finding, DecidingApprovals deciding, Quotes quotes) {
        this.finding = finding;
        this.deciding = deciding;
        this.quotes = quotes;
    }

    /** A quote as it was shown to whoever approves. */
    public record Shown(QuoteId quote, int revision) {}

    /** What came of one of them. */
    public record Result(QuoteId quote, Outcome<Quote> outcome) {}

    /** What waits for this person and may be approved together, the first due first. */
    public List<Quote> candidates(Actor actor) {
        return finding.waitingFor(actor).stream()
                .map(WaitingApproval::quote)
                .filter(quote -> LowRisk.reasonAgainst(quote).isEmpty())
                .toList();
    }

    /** In the order in which they were shown. */
    public List<Result> approve(Actor actor, List<Shown> shown) {
        return shown.stream()
                .map(one -> new Result(one.quote(), approve(actor, one)))
                .toList();
    }

    private Outcome<Quote> approve(Actor actor, Shown shown) {
        Optional<Refusal> risky =
                quotes.find(shown.quote()).flatMap(LowRisk::reasonAgainst).map(Refusal::ruledOut);
        return risky.<Outcome<Quote>>map(Outcome::refused)
                .orElseGet(() -> deciding.decide(actor, shown.quote(), shown.revision(), Ruling.approve()));
    }
}
