package quotient.domain.retrospective;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quotient.domain.company.Companies;
import quotient.domain.dealexceptions.DealExceptions;
import quotient.domain.dealexceptions.ExceptionStatus;
import quotient.domain.digests.Share;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.digests.Week;
import quotient.domain.digests.WeeklySnapshot;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Urgency;
import quotient.domain.pricing.ApprovalNeed;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteSteps;
import quotient.domain.pricing.Quotes;

/** Gathers the week for its retrospective and its insights (P73, P120). */
public final class LookingBack {

    /** Facts: {@code zone}, {@code to}. */
    public static final Kind RETROSPECTIVE = new Kind("weekly_retrospective", false);
    /** Facts: {@code zone}, {@code to}. */
    public static final Kind INSIGHTS = new Kind("weekly_insights", false);

    private static final Set<QuoteSteps.Step> DECIDED =
            Set.of(QuoteSteps.Step.APPROVED, QuoteSteps.Step.APPROVED_WITH_CONDITIONS, QuoteSteps.Step.REJECTED);

    private final Transactions transactions;
    private final SummingUpWeeks summing;
    private final QuoteSteps steps;
    private final Quotes quotes;
    private final DealExceptions exceptions;
    private final Companies companies;
    private final NoticeIds ids;

    public LookingBack(
            Transactions transactions,
            SummingUpWeeks summing,
            QuoteSteps steps,
            Quotes quotes,
            DealExceptions exceptions,
            Companies companies,
            NoticeIds ids) {
        this.transactions = transactions;
        this.summing = summing;
        this.steps = steps;
        this.quotes = quotes;
        this.exceptions = exceptions;
        this.companies = companies;
        this.ids = ids;
    }

    public Retrospective retrospective(Week week) {
        return transactions.read(() -> {
            WeeklySnapshot snapshot = summing.sumUp(week);
            List<Quote> decided = escalatedAndDecided(week);
            List<QuoteId> approved = decided.stream()
                    .filter(quote -> quote.decisionStatus() != DecisionStatus.REJECTED)
                    .map(Quote::id)
                    .toList();
            return new Retrospective(
                    week,
                    snapshot.quotes().count(),
                    steps.between(Set.of(QuoteSteps.Step.SENT), week.from(), week.to())
                            .size(),
                    snapshot.approved(),
                    snapshot.escalated(),
                    SegmentWeek.of(snapshot),
                    exceptions.opened(week.firstDay(), week.lastDay()),
                    exceptions.ended(ExceptionStatus.CLOSED, week.firstDay(), week.lastDay()),
                    new Share(approved.size(), decided.size()),
                    approved);
        });
    }

    public WeeklyInsights insights(Week week) {
        return WeeklyInsights.of(summing.sumUp(week));
    }

    /** To revenue; none where it has no channel. */
    public List<Notice> notices(Kind kind, ZoneId zone, Instant to) {
        return companies.current().channel("revenue").stream()
                .map(channel -> new Notice(
                        ids.next(),
                        kind,
                        kind.name() + ":" + to,
                        Destination.channel(channel),
                        Urgency.LOW,
                        to,
                        Map.of("zone", zone.getId(), "to", to.toString())))
                .toList();
    }

    /** A quote that was decided twice in the week counts once, as it stands now. */
    private List<Quote> escalatedAndDecided(Week week) {
        return steps.between(DECIDED, week.from(), week.to()).stream()
                .flatMap(entry -> QuoteId.typed(entry.subject()).stream())
                .distinct()
                .flatMap(id -> quotes.find(id).stream())
                .filter(quote -> quote.decisionStatus().isDecided() && wasEscalated(quote))
                .toList();
    }

    private static boolean wasEscalated(Quote quote) {
        List<ApprovalNeed> needs = quote.approvals().stream()
                .flatMap(approval -> approval.needs().stream())
                .toList();
        return DecisionStatus.before(needs) == DecisionStatus.ESCALATED;
    }
}
