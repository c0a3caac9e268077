package quotient.domain.handoff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.closure.DayClosures;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;
import quotient.domain.pricing.QuoteSteps;
import quotient.domain.pricinghealth.QuoteFacts;
import quotient.domain.usage.DaySpending;

/** Packs the evening's handoff, asks once more where it has gaps, and counts the nights (O7, PRC §26). */
public final class PackingHandoff {

    private static final int DAYS_COUNTED = 30;

    private final Handoffs handoffs;
    private final List<OpenItems> sources;
    private final DaySpending spending;
    private final QuoteFacts facts;
    private final QuoteSteps steps;
    private final DayClosures closures;
    private final Companies companies;
    private final HandoffNotices notices;
    private final Clock clock;

    public PackingHandoff(
            Handoffs handoffs,
            List<OpenItems> sources,
            DaySpending spending,
            QuoteFacts facts,
            QuoteSteps steps,
            DayClosures closures,
            Companies companies,
            HandoffNotices notices,
            Clock clock) {
        this.handoffs = handoffs;
        this.sources = List.copyOf(sources);
        this.spending = spending;
        this.facts = facts;
        this.steps = steps;
        this.closures = closures;
        this.companies = companies;
        this.notices = notices;
        this.clock = clock;
    }

    /** The pack of that moment's day as it stands now. */
    public HandoffPack pack(Instant at) {
        ZonedDateTime local = at.atZone(companies.current().zone());
        LocalDate day = local.toLocalDate();
        Optional<HandoffNight> night = handoffs.night(day);
        Instant now = clock.instant();
        return new HandoffPack(
                day,
                at,
                now,
                spending.on(day),
                spending.on(day.minusDays(1)),
                moves(day, at),
                moves(day.minusDays(1), local.minusDays(1).toInstant()),
                items(at, now),
                night.flatMap(HandoffNight::qa),
                night.flatMap(HandoffNight::completeAt),
                nights(day),
                closures.find(day));
    }

    /** What was packed that day, as it stands now; empty when nothing was. */
    public Optional<HandoffPack> of(LocalDate day) {
        return handoffs.night(day).map(night -> pack(night.at()));
    }

    /** The message that the pack is to be said by. */
    public List<Notice> notices(HandoffPack pack) {
        return notices.card(pack);
    }

    /** Keeps the night and says its pack. Joins the caller's transaction. */
    public void post(HandoffPack pack, List<Notice> said) {
        handoffs.keep(new HandoffNight(
                pack.day(),
                pack.at(),
                said.stream().findFirst().map(Notice::id),
                pack.budget().spent(),
                pack.isComplete() ? Optional.of(pack.seenAt()) : Optional.empty(),
                pack.qa()));
        notices.put(said);
    }

    /** The reminder for a pack of that day that still has gaps; none when it is complete or was never packed. */
    public List<Notice> reminders(LocalDate day, Instant at) {
        return handoffs.night(day).filter(night -> !night.isComplete()).stream()
                .flatMap(night -> notices.reminder(night, pack(night.at()), at).stream())
                .toList();
    }

    /** Reckons the night anew: what was filled elsewhere counts too. Joins the caller's transaction. */
    public void settle(LocalDate day) {
        handoffs.night(day).ifPresent(night -> {
            HandoffPack pack = pack(night.at());
            if (!night.isComplete() && pack.isComplete()) {
                handoffs.keep(night.completedAt(pack.seenAt()));
            }
            notices.redraw(night);
        });
    }

    public void ask(LocalDate day, List<Notice> reminders) {
        notices.put(reminders);
        settle(day);
    }

    /** Adds what was found in the day's quotes to its pack (PRC §34). Joins the caller's transaction. */
    public void add(LocalDate day, String found) {
        handoffs.night(day).ifPresent(night -> {
            handoffs.keep(night.with(found));
            notices.redraw(night);
        });
    }

    private List<PackItem> items(Instant at, Instant now) {
        List<OpenItem> open = sources.stream()
                .flatMap(source -> source.open(now).stream())
                .filter(item -> !item.openedAt().isAfter(at))
                .sorted(Comparator.comparing(OpenItem::severity).thenComparing(OpenItem::openedAt))
                .toList();
        Map<String, Plan> plans = handoffs.plans(open.stream().map(OpenItem::id).toList());
        return open.stream()
                .map(item -> new PackItem(item, Optional.ofNullable(plans.get(item.id()))))
                .toList();
    }

    private PipelineMoves moves(LocalDate day, Instant until) {
        ZoneId zone = companies.current().zone();
        return PipelineMoves.between(facts, steps, day.atStartOfDay(zone).toInstant(), until);
    }

    private HandoffPack.Nights nights(LocalDate day) {
        List<HandoffNight> before = handoffs.nights(day.minusDays(DAYS_COUNTED), day.minusDays(1));
        return new HandoffPack.Nights(
                before.size(), before.stream().filter(HandoffNight::isComplete).count());
    }
}
