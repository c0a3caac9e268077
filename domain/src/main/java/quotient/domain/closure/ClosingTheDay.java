package quotient.domain.closure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.alerts.Hand;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.time.BusinessCalendar;

/** Closes the pricing day, once, and only when its gate is green (P39, PRC §46). Closure is a state, not a message. */
public final class ClosingTheDay {

    private static final int MOST_NAMED = 3;

    private final Transactions transactions;
    private final DayClosures closures;
    private final GatheringDayFacts gathering;
    private final Companies companies;
    private final People people;
    private final ClosureNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    public ClosingTheDay(
            Transactions transactions,
            DayClosures closures,
            GatheringDayFacts gathering,
            Companies companies,
            People people,
            ClosureNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.closures = closures;
        this.gathering = gathering;
        this.companies = companies;
        this.people = people;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The card for the evening of that moment; none on a day without work, or where ops has no channel. */
    public List<Notice> notices(Instant at) {
        BusinessCalendar calendar = BusinessCalendar.of(companies.current());
        LocalDate day = calendar.dateOf(at);
        return calendar.isBusinessDay(day) ? notices.card(day, at) : List.of();
    }

    /** From now on the day waits to be closed; one that does already has its card. Joins the caller's transaction. */
    public void open(Instant at, List<Notice> said) {
        LocalDate day = at.atZone(companies.current().zone()).toLocalDate();
        if (closures.find(day).isEmpty()) {
            closures.keep(new DayClosure(day, at, Optional.empty()));
            notices.put(said);
        }
    }

    /** A day that nobody asked about yet counts as open. */
    public ClosureStanding standing(LocalDate day) {
        return transactions.read(() -> {
            DayClosure closure =
                    closures.find(day).orElseGet(() -> new DayClosure(day, clock.instant(), Optional.empty()));
            return new ClosureStanding(closure, closure.isClosed() ? Optional.empty() : Optional.of(gate(day)));
        });
    }

    /** For whoever sees all quotes; today's where no day is named. */
    public Outcome<ClosureStanding> show(Actor actor, Optional<LocalDate> day) {
        LocalDate today = clock.instant().atZone(companies.current().zone()).toLocalDate();
        return Permission.SEE_ALL_QUOTES
                .refusalFor(actor)
                .<Outcome<ClosureStanding>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(standing(day.orElse(today))));
    }

    /** @return the day as it was closed; or who was first, or what keeps it open and whose that is */
    public Outcome<DayClosure> close(Actor actor, LocalDate day) {
        Optional<Refusal> refusal = Permission.CLOSE_THE_DAY.refusalFor(actor);
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : transactions.write(() -> closures.find(day)
                        .map(closure -> close(actor, closure))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound(
                                day + " does not wait to be closed: the day's card comes in the evening."))));
    }

    private Outcome<DayClosure> close(Actor actor, DayClosure closure) {
        if (closure.closed().isPresent()) {
            Hand first = closure.closed().get();
            return Outcome.refused(Refusal.conflict(closure.day() + " was already closed by " + first.name() + " at "
                    + LocalText.moment(first.at(), companies.current()) + "."));
        }
        ClosureGate gate = gate(closure.day());
        return gate.isGreen()
                ? Outcome.done(closed(actor, closure, gate))
                : Outcome.refused(Refusal.ruledOut(openSentence(closure.day(), gate.open())));
    }

    private DayClosure closed(Actor actor, DayClosure closure, ClosureGate gate) {
        DayClosure closed = closure.closedBy(Hand.of(actor, clock.instant()));
        closures.keep(closed);
        Map<String, String> reasons = gate.lines().stream()
                .collect(Collectors.toMap(line -> line.check().code(), GateLine::reason));
        audit.append(new AuditEntry(
                clock.instant(), actor.id(), "day.closed", closure.subject(), Optional.empty(), reasons));
        notices.redraw(closure.day());
        return closed;
    }

    private String openSentence(LocalDate day, List<OpenPoint> open) {
        String named = open.stream()
                .limit(MOST_NAMED)
                .map(point -> point.sentence() + " It is for " + whose(point) + ".")
                .collect(Collectors.joining(" "));
        int more = open.size() - MOST_NAMED;
        return day + " stays open. " + named + (more > 0 ? " And " + more + " more, on the card." : "");
    }

    private String whose(OpenPoint point) {
        return point.owner().flatMap(people::find).map(Person::name).orElse(point.otherwise());
    }

    private ClosureGate gate(LocalDate day) {
        LocalDate today = clock.instant().atZone(companies.current().zone()).toLocalDate();
        return ClosureGate.of(gathering.gather(day, today));
    }
}
