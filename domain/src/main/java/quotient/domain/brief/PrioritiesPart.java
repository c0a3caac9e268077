package quotient.domain.brief;

import static quotient.domain.brief.BriefSection.PRIORITIES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.dealdesk.WaitingApproval;
import quotient.domain.dealdesk.WaitingApprovals;
import quotient.domain.handoff.Handoffs;
import quotient.domain.handoff.OpenItem;
import quotient.domain.handoff.OpenItems;
import quotient.domain.handoff.PackItem;
import quotient.domain.handoff.Plan;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.Incidents;
import quotient.domain.incidents.Resolution;
import quotient.domain.money.MoneyText;
import quotient.domain.people.Person;
import quotient.domain.pricing.Approval;

/**
 * What the week to come depends on, the first due first (PRC §32, section 5): approvals that wait and are not late yet,
 * what people planned for open items, and what was promised so that incidents do not come back. Questions of earlier
 * briefs stand beside these lines, as they are at the moment of reading.
 */
public final class PrioritiesPart implements BriefPart {

    private static final int MOST = 100;
    private static final int DAYS_AHEAD = 7;

    private final WaitingApprovals waiting;
    private final List<OpenItems> sources;
    private final Handoffs handoffs;
    private final Incidents incidents;

    public PrioritiesPart(WaitingApprovals waiting, List<OpenItems> sources, Handoffs handoffs, Incidents incidents) {
        this.waiting = waiting;
        this.sources = List.copyOf(sources);
        this.handoffs = handoffs;
        this.incidents = incidents;
    }

    @Override
    public List<BriefLine> lines(BriefWeek week) {
        return Stream.of(approvals(week.at()), planned(week.at()), promised(week))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(line -> line.due().orElse(Instant.MAX)))
                .limit(MOST)
                .toList();
    }

    private Stream<BriefLine> approvals(Instant at) {
        return waiting.all().stream().filter(each -> !each.isLate(at)).map(PrioritiesPart::line);
    }

    private static BriefLine line(WaitingApproval each) {
        String who = each.quote().openApprovals().stream()
                .map(Approval::called)
                .distinct()
                .reduce((one, other) -> one + " and " + other)
                .orElse("nobody");
        return BriefLine.of(
                        PRIORITIES,
                        each.quote().id() + " of " + each.quote().authorName() + ", "
                                + MoneyText.cents(each.quote().price().offered()) + ", waits for " + who)
                .ownedBy(each.deciders().stream().findFirst().map(Person::id))
                .due(Optional.of(each.due()));
    }

    private Stream<BriefLine> planned(Instant at) {
        List<OpenItem> open = sources.stream()
                .flatMap(source -> source.open(at).stream())
                .limit(MOST)
                .toList();
        Map<String, Plan> plans = handoffs.plans(open.stream().map(OpenItem::id).toList());
        return open.stream()
                .map(item -> new PackItem(item, Optional.ofNullable(plans.get(item.id()))))
                .filter(item -> item.plan().isPresent())
                .map(PrioritiesPart::line);
    }

    private static BriefLine line(PackItem item) {
        return BriefLine.of(
                        PRIORITIES, item.item().id() + ": " + item.nextAction().orElseThrow())
                .ownedBy(item.item().owner())
                .due(item.eta());
    }

    private Stream<BriefLine> promised(BriefWeek week) {
        LocalDate last = week.day().plusDays(DAYS_AHEAD);
        return incidents.latest(MOST).stream()
                .flatMap(incident -> incident.resolution().stream()
                        .filter(end ->
                                !end.due().isBefore(week.day()) && !end.due().isAfter(last))
                        .map(end -> line(incident, end, week)));
    }

    private static BriefLine line(Incident incident, Resolution end, BriefWeek week) {
        return BriefLine.of(PRIORITIES, "So that " + incident.id() + " does not come back: " + end.prevention())
                .ownedBy(Optional.of(end.owner()))
                .due(Optional.of(end.due().plusDays(1).atStartOfDay(week.zone()).toInstant()));
    }
}
