package quotient.domain.daily;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import quotient.domain.company.Companies;
import quotient.domain.dealdesk.WaitingApprovals;
import quotient.domain.dealexceptions.DealExceptions;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.dealexceptions.RegistryRisk;
import quotient.domain.handoff.OpenItem;
import quotient.domain.handoff.OpenItems;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.Quotes;
import quotient.domain.routines.RoutineRuns;
import quotient.domain.time.BusinessCalendar;
import quotient.domain.usage.Budget;
import quotient.domain.usage.DaySpending;

/** Tells each person what they should act on today, by what their roles let them do at that moment (F6, F7, P40). */
public final class BriefingPeople {

    private static final LocalTime EVENING = LocalTime.of(18, 30);
    private static final int WEEK = 7;

    private final People people;
    private final SellingTasks selling;
    private final WaitingApprovals waiting;
    private final List<OpenItems> sources;
    private final DayFigures figures;
    private final DaySpending spending;
    private final RoutineRuns runs;
    private final DealExceptions exceptions;
    private final Companies companies;
    private final DailyNotices notices;
    private final Clock clock;

    public BriefingPeople(
            People people,
            Quotes quotes,
            WaitingApprovals waiting,
            List<OpenItems> sources,
            DayFigures figures,
            DaySpending spending,
            RoutineRuns runs,
            DealExceptions exceptions,
            Companies companies,
            DailyNotices notices,
            Clock clock) {
        this.people = people;
        this.selling = new SellingTasks(quotes);
        this.waiting = waiting;
        this.sources = List.copyOf(sources);
        this.figures = figures;
        this.spending = spending;
        this.runs = runs;
        this.exceptions = exceptions;
        this.companies = companies;
        this.notices = notices;
        this.clock = clock;
    }

    /** Empty for whoever is not known any more or has no role at this moment. Clients are not briefed. */
    public Optional<Briefing> brief(PersonId id, Instant at) {
        return people.find(id).filter(BriefingPeople::isBriefed).map(person -> brief(person, at));
    }

    /** The two-minute checklist as it stands now (P40), for those who may see how pricing is doing. */
    public Outcome<List<Measure>> checklist(Actor actor) {
        return Permission.SEE_PRICING_HEALTH
                .refusalFor(actor)
                .<Outcome<List<Measure>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(checklistNow()));
    }

    private List<Measure> checklistNow() {
        Instant now = clock.instant();
        LocalDate day = now.atZone(companies.current().zone()).toLocalDate();
        return checklist(day, now, open(now), spending.on(day));
    }

    private List<OpenItem> open(Instant now) {
        return sources.stream().flatMap(source -> source.open(now).stream()).toList();
    }

    /** Everybody who may have something to act on, by name. */
    public List<Person> everybody() {
        return people.all().stream().filter(BriefingPeople::isBriefed).toList();
    }

    /** Whether people work on that moment's day: nobody is briefed on a weekend or a holiday. */
    public boolean isWorkday(Instant at, ZoneId zone) {
        return BusinessCalendar.of(companies.current())
                .isBusinessDay(at.atZone(zone).toLocalDate());
    }

    /** None for a briefing that is not worth anybody's time. */
    public List<Notice> notices(Briefing briefing) {
        return briefing.isWorthSaying()
                ? List.of(notices.toPerson(
                        DailyNotices.BRIEFING,
                        briefing.person().id(),
                        "briefing:" + briefing.day(),
                        briefing.at(),
                        Map.of(
                                "person", briefing.person().id().value(),
                                "at", briefing.at().toString())))
                : List.of();
    }

    private static boolean isBriefed(Person person) {
        return person.roles().stream().anyMatch(role -> role != Role.CLIENT);
    }

    private Briefing brief(Person person, Instant at) {
        Instant now = clock.instant();
        LocalDate day = at.atZone(companies.current().zone()).toLocalDate();
        List<OpenItem> open = open(now);
        Budget.Standing budget = spending.on(day);
        boolean leads = Permission.SEE_PRICING_HEALTH.isGivenTo(Actor.of(person));
        return new Briefing(
                person,
                at,
                day,
                tasks(person, open, budget, now),
                leads ? checklist(day, at, open, budget) : List.of(),
                leads ? Measures.figures(figures.of(day.minusDays(1)), figures.of(day.minusDays(2))) : List.of(),
                leads ? margins(day) : Map.of());
    }

    private List<BriefingTask> tasks(Person person, List<OpenItem> open, Budget.Standing budget, Instant now) {
        return Stream.of(
                        selling.of(person, now),
                        DeskTasks.decisions(person, waiting.all(), now),
                        DeskTasks.items(person, open),
                        DeskTasks.running(person, budget, runs.toRetry()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(BriefingTask::weight)
                        .thenComparing(task -> task.due().orElse(Instant.MAX)))
                .toList();
    }

    private List<Measure> checklist(LocalDate day, Instant at, List<OpenItem> open, Budget.Standing budget) {
        Instant evening = day.minusDays(1)
                .atTime(EVENING)
                .atZone(companies.current().zone())
                .toInstant();
        return Measures.checklist(
                figures.between(evening, at),
                budget,
                open.stream().filter(OpenItem::isUnacknowledgedCritical).count(),
                exceptions.count(ExceptionFilter.OPEN.agedAtLeast(RegistryRisk.AGING_DAYS + 1, day)));
    }

    private Map<LocalDate, BigDecimal> margins(LocalDate day) {
        Map<LocalDate, BigDecimal> margins = new TreeMap<>();
        day.minusDays(WEEK)
                .datesUntil(day)
                .forEach(each -> figures.of(each).averageMargin().ifPresent(margin -> margins.put(each, margin)));
        return margins;
    }
}
