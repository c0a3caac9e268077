package quotient.domain.daily;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertNotices;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.HandlingAlerts;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Routing;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.company.Company;
import quotient.domain.dealdesk.Approvers;
import quotient.domain.dealdesk.Asking;
import quotient.domain.dealdesk.CarryingQuotes;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.dealdesk.DecidingApprovals;
import quotient.domain.dealdesk.Ruling;
import quotient.domain.dealdesk.SubmittingQuotes;
import quotient.domain.dealdesk.WaitingApprovals;
import quotient.domain.handoff.HandoffNotices;
import quotient.domain.handoff.HandoffPack;
import quotient.domain.handoff.LateApprovals;
import quotient.domain.handoff.MendingHandoff;
import quotient.domain.handoff.OpenAlerts;
import quotient.domain.handoff.OpenIncidents;
import quotient.domain.handoff.OpenItems;
import quotient.domain.handoff.PackingHandoff;
import quotient.domain.incidents.DeclaringIncidents;
import quotient.domain.incidents.DraftingMessages;
import quotient.domain.incidents.HandlingIncidents;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentForm;
import quotient.domain.incidents.IncidentJournal;
import quotient.domain.incidents.IncidentNotices;
import quotient.domain.money.Money;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.policy.Model;
import quotient.domain.pricing.Intake;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Quoting;
import quotient.domain.promotions.FindingOffers;
import quotient.domain.quoteqa.ReviewingQuotes;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;
import quotient.domain.usage.Budget;
import quotient.domain.usage.DaySpending;
import quotient.domain.usage.TaskUsage;

/** A desk in New York with its people, kept in memory, and everything it tells by the day. It is Monday, 2 March, 10:00. */
final class NightDesk {
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Map<CertificationLevel, LocalDate> CERTIFIED =
            Map.of(CertificationLevel.REPRESENTATIVE, LocalDate.of(2026, 1, 15));

    final FakeClock clock = FakeClock.at("2026-03-02T10:00:00-05:00");
    private final InMemoryStore store = new InMemoryStore();
    final Ports ports = Ports.of(store);
    final Actor rae = hire("U0REP", "Rae", Role.REP);
    final Actor max = hire("U0MGR", "Max", Role.SALES_MANAGER);
    final Actor lea = hire("U0LEAD", "Lea", Role.REVENUE_LEAD);
    final Actor ola = hire("U0OPS", "Ola", Role.OPS);
    final Quoting quoting;
    final SubmittingQuotes submitting;
    final DecidingApprovals deciding;
    final CarryingQuotes carrying;
    final RaisingAlerts raising;
    final HandlingAlerts handling;
    final DeclaringIncidents declaring;
    final HandlingIncidents incidents;
    final ReviewingQuotes reviewing;
    final PackingHandoff packing;
    final MendingHandoff mending;
    final LateApprovals late;
    final HandingOverMorning morning;
    final BriefingPeople briefing;
    final CheckingTheDay checking;
    final DailyNotices notices;

    NightDesk() {
        ports.policies().putInForce(TestPolicy.DEFAULT);
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZONE,
                        Currency.getInstance("USD"),
                        Set.of(),
                        Map.of("ops", "C0OPS", "deal_desk", "C0DESK")));
        CountedNoticeIds ids = new CountedNoticeIds();
        DealNotices deal = new DealNotices(ports.outbox(), ids);
        Approvers approvers = new Approvers(ports.people(), ports.absences(), ports.companies());
        Asking asking = new Asking(ports.asks(), approvers, ports.policies(), ports.companies());
        quoting = new Quoting(
                ports.transactions(),
                ports.policies(),
                ports.companies(),
                ports.quotes(),
                ports.auditTrail(),
                Intake.OPEN,
                new FindingOffers(ports.promotions()),
                clock);
        submitting = new SubmittingQuotes(
                ports.transactions(),
                ports.quotes(),
                approvers,
                asking,
                ports.dealFiles(),
                ports.policies(),
                ports.companies(),
                ports.auditTrail(),
                deal,
                clock);
        deciding = new DecidingApprovals(
                ports.transactions(), ports.quotes(), approvers, ports.companies(), ports.auditTrail(), deal, clock);
        carrying = new CarryingQuotes(
                ports.transactions(),
                ports.quotes(),
                ports.dealFiles(),
                ports.policies(),
                ports.clients(),
                ports.companies(),
                ports.auditTrail(),
                deal,
                clock);
        Routing routing = new Routing(ports.alertRules(), DeskKinds.all());
        raising = new RaisingAlerts(ports.transactions(), ports.alerts(), routing, ports.auditTrail());
        handling = new HandlingAlerts(
                ports.transactions(),
                ports.alerts(),
                ports.people(),
                ports.companies(),
                new AlertNotices(ports.outbox(), ids, ports.said(), ports.companies()),
                ports.auditTrail(),
                clock);
        IncidentNotices told =
                new IncidentNotices(ports.outbox(), ids, ports.incidents(), ports.companies(), ports.people());
        IncidentJournal journal = new IncidentJournal(ports.incidents(), ports.auditTrail(), told);
        DraftingMessages drafting =
                new DraftingMessages(ports.clientMessages(), ports.clients(), ports.companies(), ports.people(), told);
        declaring = new DeclaringIncidents(
                ports.transactions(), ports.incidents(), drafting, journal, told, ports.companies(), clock);
        incidents = new HandlingIncidents(ports.transactions(), drafting, journal, told, ports.companies(), clock);
        reviewing = new ReviewingQuotes(
                ports.quotes(),
                ports.quoteSteps(),
                ports.policies(),
                ports.companies(),
                ports.people(),
                ports.auditTrail());
        WaitingApprovals waiting = new WaitingApprovals(ports.quotes(), approvers, asking, ports.auditTrail());
        late = new LateApprovals(waiting, ports.alerts(), raising, ports.companies());
        List<OpenItems> sources =
                List.of(new OpenIncidents(ports.incidents()), new OpenAlerts(ports.alerts(), DeskKinds.all()), late);
        DaySpending spending = new DaySpending(ports.usage(), ports.policies(), Budget.DEFAULT);
        DayFigures figures = new DayFigures(ports.quoteFacts(), ports.companies());
        notices = new DailyNotices(ports.outbox(), ids, ports.companies(), clock);
        packing = new PackingHandoff(
                ports.handoffs(),
                sources,
                spending,
                ports.quoteFacts(),
                ports.quoteSteps(),
                ports.closures(),
                ports.companies(),
                new HandoffNotices(ports.outbox(), ids, ports.companies()),
                clock);
        mending = new MendingHandoff(
                ports.transactions(),
                ports.handoffs(),
                sources,
                packing,
                handling,
                incidents,
                ports.companies(),
                ports.auditTrail(),
                clock);
        morning = new HandingOverMorning(
                ports.handoffs(),
                sources,
                waiting,
                spending,
                figures,
                ports.quotes(),
                ports.routineRuns(),
                ports.closures(),
                ports.companies(),
                notices,
                clock);
        briefing = new BriefingPeople(
                ports.people(),
                ports.quotes(),
                waiting,
                sources,
                figures,
                spending,
                ports.routineRuns(),
                ports.exceptions(),
                ports.companies(),
                notices,
                clock);
        checking = new CheckingTheDay(
                figures,
                spending,
                reviewing,
                ports.auditTrail(),
                ports.chainMarks(),
                raising,
                ports.companies(),
                notices);
    }

    private Actor hire(String id, String name, Role role) {
        Person person = new Person(new PersonId(id), name, Set.of(role), Optional.empty(), CERTIFIED);
        ports.people().keep(person);
        return Actor.of(person);
    }

    Instant now() {
        return clock.instant();
    }

    void pass(Duration time) {
        clock.advance(time);
    }

    /** Costs 100.00, lists at 400.00. */
    Quote quoted(String discount) {
        return quoted(TestRequests.costingOneHundredDollars().discount(discount));
    }

    Quote quoted(TestRequests asked) {
        return done(quoting.quote(rae, asked.request())).quote();
    }

    Quote submitted(String discount) {
        return done(submitting.submit(rae, quoted(discount).id(), "")).quote();
    }

    Quote approved(Actor by, Quote quote) {
        return done(deciding.decide(by, quote.id(), quote.revision(), Ruling.approve()));
    }

    Alert alert(String subject, Severity severity) {
        return raising.raise(Signal.of(
                DeskKinds.COST_SPIKE.code(), subject, severity, "Cost of " + subject + " has doubled.", now()));
    }

    /** Declared by Rae; nobody leads it. */
    Incident incident(String severity, String what) {
        IncidentForm form = new IncidentForm(ports.clients(), ports.people(), ports.companies());
        return done(declaring.declare(rae, form.declaration(Map.of("severity", severity, "what", what))));
    }

    Alert kept(Alert alert) {
        return ports.alerts().find(alert.id()).orElseThrow();
    }

    void spent(String id, String dollars) {
        ports.usage()
                .add(
                        List.of(new TaskUsage(
                                id, now(), Model.SONNET, 1, 1, Money.usd(dollars), Optional.empty(), false)),
                        ZONE);
    }

    HandoffPack packed() {
        HandoffPack pack = packing.pack(now());
        packing.post(pack, packing.notices(pack));
        return pack;
    }

    List<Notice> told(Kind kind) {
        return new InMemoryOutbox(store)
                .all().stream().filter(notice -> notice.kind().equals(kind)).toList();
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail("refused: " + refusal.sentence()));
    }
}
