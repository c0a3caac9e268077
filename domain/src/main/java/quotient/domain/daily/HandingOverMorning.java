package quotient.domain.daily;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.closure.DayClosures;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.domain.dealdesk.WaitingApprovals;
import quotient.domain.handoff.HandoffNight;
import quotient.domain.handoff.Handoffs;
import quotient.domain.handoff.OpenItem;
import quotient.domain.handoff.OpenItems;
import quotient.domain.handoff.PackItem;
import quotient.domain.handoff.Plan;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Urgency;
import quotient.domain.pricing.NightGuard;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.Quotes;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RoutineRuns;
import quotient.domain.time.NightHours;
import quotient.domain.usage.DaySpending;

/** Gathers what the morning must know of the night (O6, PRC §31). */
public final class HandingOverMorning {

    /** What the automated checks came to is kept with their run. */
    public static final String CHECKS = "daily-checks";

    private static final LocalTime EVENING = LocalTime.of(18, 30);
    private static final int WEEK = 7;
    private static final int MOST_QUOTES = 1_000;

    private final Handoffs handoffs;
    private final List<OpenItems> sources;
    private final WaitingApprovals waiting;
    private final DaySpending spending;
    private final DayFigures figures;
    private final Quotes quotes;
    private final RoutineRuns runs;
    private final DayClosures closures;
    private final Companies companies;
    private final DailyNotices notices;
    private final Clock clock;

    public HandingOverMorning(
            Handoffs handoffs,
            List<OpenItems> sources,
            WaitingApprovals waiting,
            DaySpending spending,
            DayFigures figures,
            Quotes quotes,
            RoutineRuns runs,
            DayClosures closures,
            Companies companies,
            DailyNotices notices,
            Clock clock) {
        this.handoffs = handoffs;
        this.sources = List.copyOf(sources);
        this.waiting = waiting;
        this.spending = spending;
        this.figures = figures;
        this.quotes = quotes;
        this.runs = runs;
        this.closures = closures;
        this.companies = companies;
        this.notices = notices;
        this.clock = clock;
    }

    /** The handoff of that moment's morning, as things stand now. */
    public MorningHandoff gather(Instant at) {
        Company company = companies.current();
        ZonedDateTime local = at.atZone(company.zone());
        LocalDate day = local.toLocalDate();
        Optional<HandoffNight> pack = handoffs.night(day.minusDays(1));
        Instant from = pack.map(HandoffNight::at)
                .orElseGet(() ->
                        day.minusDays(1).atTime(EVENING).atZone(company.zone()).toInstant());
        List<PackItem> open = open(clock.instant());
        return new MorningHandoff(
                day,
                from,
                at,
                pack,
                open.stream()
                        .filter(item -> item.item().openedAt().isAfter(from))
                        .toList(),
                open.stream()
                        .filter(item -> !item.item().openedAt().isAfter(from) && !item.isComplete(at))
                        .toList(),
                spending.between(day.minusDays(WEEK - 1L), day),
                figures.between(from, at),
                onOpus(from, at, NightHours.of(company)),
                waiting.all(),
                runs.last(CHECKS).filter(run -> run.scheduledAt().isAfter(from)).map(RoutineRun::why),
                closures.before(day).filter(before -> !before.isClosed()));
    }

    /** None where ops has no channel. */
    public List<Notice> notices(MorningHandoff morning) {
        return notices.toChannel(
                DailyNotices.MORNING,
                "ops",
                "morning:" + morning.day(),
                Urgency.NORMAL,
                morning.at(),
                Map.of("at", morning.at().toString()));
    }

    private List<PackItem> open(Instant now) {
        List<OpenItem> open = sources.stream()
                .flatMap(source -> source.open(now).stream())
                .filter(item -> item.sort() != OpenItem.Sort.APPROVAL)
                .sorted(Comparator.comparing(OpenItem::severity).thenComparing(OpenItem::openedAt))
                .toList();
        Map<String, Plan> plans = handoffs.plans(open.stream().map(OpenItem::id).toList());
        return open.stream()
                .map(item -> new PackItem(item, Optional.ofNullable(plans.get(item.id()))))
                .toList();
    }

    private List<Quote> onOpus(Instant from, Instant at, NightHours night) {
        QuoteFilter since = new QuoteFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(from));
        return quotes.list(since, MOST_QUOTES, Optional.empty()).items().stream()
                .filter(quote -> quote.createdAt().isBefore(at) && night.isNight(quote.createdAt()))
                .filter(quote -> NightGuard.minds(quote.request()))
                .toList();
    }
}
