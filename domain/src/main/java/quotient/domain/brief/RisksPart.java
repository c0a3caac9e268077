package quotient.domain.brief;

import static quotient.domain.brief.BriefSection.RISKS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.handoff.OpenItem;
import quotient.domain.handoff.OpenItems;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.Incidents;
import quotient.domain.money.MoneyText;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.usage.Budget;
import quotient.domain.usage.BudgetLevel;
import quotient.domain.usage.DaySpending;

/**
 * What puts revenue at risk, the worst first, then the oldest, each with its owner (PRC §32, section 3): open incidents,
 * SEV-1 and SEV-2 alerts, late approvals, days at 80 % of the budget or more, clients with several open alerts.
 */
public final class RisksPart implements BriefPart {

    private static final int MOST = 100;
    private static final int REPEATED = 2;

    private final List<OpenItems> sources;
    private final Incidents incidents;
    private final Alerts alerts;
    private final Clients clients;
    private final DaySpending spending;
    private final People people;

    /** @param sources alerts and late approvals */
    public RisksPart(
            List<OpenItems> sources,
            Incidents incidents,
            Alerts alerts,
            Clients clients,
            DaySpending spending,
            People people) {
        this.sources = List.copyOf(sources);
        this.incidents = incidents;
        this.alerts = alerts;
        this.clients = clients;
        this.spending = spending;
        this.people = people;
    }

    private record Risk(Severity severity, Instant since, String sentence, Optional<PersonId> owner) {}

    @Override
    public List<BriefLine> lines(BriefWeek week) {
        List<Risk> risks = new ArrayList<>();
        incidents.open(MOST).forEach(incident -> risks.add(risk(incident)));
        sources.stream()
                .flatMap(source -> source.open(week.at()).stream())
                .filter(item ->
                        item.sort() == OpenItem.Sort.APPROVAL || item.severity().mayWake())
                .forEach(item -> risks.add(risk(item)));
        budget(week).ifPresent(risks::add);
        repeated().forEach(risks::add);
        return risks.stream()
                .sorted(Comparator.comparing(Risk::severity).thenComparing(Risk::since))
                .limit(MOST)
                .map(risk -> line(risk, week.at()))
                .toList();
    }

    private static BriefLine line(Risk risk, Instant at) {
        return BriefLine.of(RISKS, risk.sentence() + " (for " + Spoken.time(Duration.between(risk.since(), at)) + ")")
                .ownedBy(risk.owner());
    }

    private static Risk risk(Incident incident) {
        return new Risk(
                incident.severity(),
                incident.course().declared().at(),
                incident.id() + " " + incident.severity().spoken() + ": "
                        + plain(incident.report().what()) + ", "
                        + incident.status().spoken().toLowerCase(Locale.ROOT),
                incident.course().commander());
    }

    private static Risk risk(OpenItem item) {
        String sentence = item.sort() == OpenItem.Sort.APPROVAL
                ? plain(item.headline())
                : item.id() + " " + item.severity().spoken() + ": " + plain(item.headline());
        return new Risk(item.severity(), item.openedAt(), sentence, item.owner());
    }

    /** The worst day of the week, if one came to 80 %. */
    private Optional<Risk> budget(BriefWeek week) {
        Map<LocalDate, Budget.Standing> high = new TreeMap<>(
                spending.between(week.week().firstDay(), week.week().lastDay()));
        high.values().removeIf(day -> day.level() == BudgetLevel.NORMAL);
        return high.entrySet().stream()
                .max(Comparator.comparing(day -> day.getValue().spent()))
                .map(worst -> new Risk(
                        worst.getValue().level() == BudgetLevel.EXHAUSTED ? Severity.SEV2 : Severity.SEV3,
                        worst.getKey().atStartOfDay(week.zone()).toInstant(),
                        "Model budget: " + MoneyText.cents(worst.getValue().spent()) + " of "
                                + MoneyText.cents(worst.getValue().budget()) + " spent on " + worst.getKey()
                                + ", and 80 % or more on " + Spoken.count(high.size(), "day") + " of the week",
                        people.holding(Role.REVENUE_LEAD).stream().findFirst().map(Person::id)));
    }

    private List<Risk> repeated() {
        Map<String, List<Alert>> byClient = alerts.list(AlertFilter.LIVE, MOST, Optional.empty()).items().stream()
                .filter(alert -> alert.client().isPresent())
                .collect(Collectors.groupingBy(
                        alert -> alert.client().orElseThrow(), TreeMap::new, Collectors.toList()));
        return byClient.entrySet().stream()
                .filter(each -> each.getValue().size() >= REPEATED)
                .map(each -> repeated(each.getKey(), each.getValue()))
                .toList();
    }

    private Risk repeated(String client, List<Alert> open) {
        return new Risk(
                Severity.SEV3,
                open.stream()
                        .map(Alert::openedAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                client + " has " + open.size() + " open alerts ("
                        + open.stream().map(alert -> alert.id().value()).collect(Collectors.joining(", ")) + ")",
                clients.named(client).flatMap(Client::owner));
    }

    private static String plain(String sentence) {
        return sentence.strip().replaceAll("\\.$", "");
    }
}
