package quotient.domain.quotetriage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.Role;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;
import quotient.domain.time.BusinessCalendar;

/** Holds the triage of a workday's morning: which quotes are escalated, and what was agreed for each (P37). */
public final class HoldingTriage {

    private static final int MOST = 200;

    private final Triages triages;
    private final Quotes quotes;
    private final Companies companies;
    private final TriageNotices notices;

    public HoldingTriage(Triages triages, Quotes quotes, Companies companies, TriageNotices notices) {
        this.triages = triages;
        this.quotes = quotes;
        this.companies = companies;
        this.notices = notices;
    }

    /** The round of that moment's day; none on a day without work, or when nothing is escalated. */
    public Optional<TriageRound> round(Instant at) {
        BusinessCalendar calendar = BusinessCalendar.of(companies.current());
        LocalDate day = calendar.dateOf(at);
        return Optional.of(new TriageRound(day, at, escalated()))
                .filter(round -> calendar.isBusinessDay(day) && !round.quotes().isEmpty());
    }

    public List<Notice> notices(TriageRound round) {
        return notices.card(round);
    }

    /** Joins the caller's transaction. */
    public void begin(TriageRound round, List<Notice> said) {
        triages.keep(round);
        notices.put(said);
    }

    /** As it stands now. */
    public TriageBoard board(LocalDate day, List<QuoteId> asked) {
        Map<QuoteId, TriagePlan> plans = triages.plans(asked);
        return new TriageBoard(
                day,
                asked.stream()
                        .flatMap(id -> quotes.find(id).stream())
                        .map(quote -> new TriageRow(quote, Optional.ofNullable(plans.get(quote.id()))))
                        .toList());
    }

    /** Everything that is escalated now, for whoever may triage it. */
    public Outcome<TriageBoard> open(Actor actor, Instant now) {
        LocalDate day = now.atZone(companies.current().zone()).toLocalDate();
        return Permission.TRIAGE_QUOTES
                .refusalFor(actor)
                .<Outcome<TriageBoard>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(board(day, escalated())));
    }

    private List<QuoteId> escalated() {
        return quotes.awaiting(EnumSet.allOf(Role.class), MOST).stream()
                .filter(quote -> quote.decisionStatus() == DecisionStatus.ESCALATED)
                .map(Quote::id)
                .toList();
    }
}
