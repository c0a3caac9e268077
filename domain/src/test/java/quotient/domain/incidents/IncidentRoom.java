package quotient.domain.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.alerts.AlertNotices;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.HandlingAlerts;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Routing;
import quotient.domain.audit.AuditEntry;
import quotient.domain.company.Client;
import quotient.domain.company.Company;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryAuditTrail;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;

/** A company with customers, kept in memory. It is 10:00 on Monday, 2 March 2026, in New York. */
final class IncidentRoom {
    final FakeClock clock = FakeClock.at("2026-03-02T10:00:00-05:00");
    final Ports ports;
    final DeclaringIncidents declaring;
    final DeclaringFromAlerts fromAlerts;
    final RaisingAlerts raising;
    final HandlingAlerts alerts;
    final HandlingIncidents handling;
    final TellingClients telling;
    final CreditingClients crediting;
    final KeepingTimelines timelines;
    final FindingIncidents finding;
    final IncidentForm form;
    final IncidentSteps steps;

    private final InMemoryStore store = new InMemoryStore();

    IncidentRoom() {
        ports = Ports.of(store);
        CountedNoticeIds ids = new CountedNoticeIds();
        IncidentNotices notices =
                new IncidentNotices(ports.outbox(), ids, ports.incidents(), ports.companies(), ports.people());
        IncidentJournal journal = new IncidentJournal(ports.incidents(), ports.auditTrail(), notices);
        DraftingMessages drafting = new DraftingMessages(
                ports.clientMessages(), ports.clients(), ports.companies(), ports.people(), notices);
        declaring = new DeclaringIncidents(
                ports.transactions(), ports.incidents(), drafting, journal, notices, ports.companies(), clock);
        alerts = new HandlingAlerts(
                ports.transactions(),
                ports.alerts(),
                ports.people(),
                ports.companies(),
                new AlertNotices(ports.outbox(), ids, ports.said(), ports.companies()),
                ports.auditTrail(),
                clock);
        raising = new RaisingAlerts(
                ports.transactions(),
                ports.alerts(),
                new Routing(ports.alertRules(), DeskKinds.all()),
                ports.auditTrail());
        fromAlerts = new DeclaringFromAlerts(
                ports.transactions(), declaring, ports.incidents(), ports.alerts(), alerts, ports.companies());
        handling = new HandlingIncidents(ports.transactions(), drafting, journal, notices, ports.companies(), clock);
        telling = new TellingClients(
                ports.transactions(),
                ports.clientMessages(),
                ports.clients(),
                ports.companies(),
                drafting,
                journal,
                notices,
                clock);
        crediting = new CreditingClients(
                ports.transactions(), ports.credits(), ports.companies(), ports.people(), journal, notices, clock);
        timelines = new KeepingTimelines(ports.transactions(), ports.incidents(), journal, notices, clock);
        finding =
                new FindingIncidents(ports.transactions(), ports.incidents(), ports.clientMessages(), ports.credits());
        form = new IncidentForm(ports.clients(), ports.people(), ports.companies());
        steps = new IncidentSteps(
                ports.transactions(), ports.incidents(), drafting, journal, notices, ports.companies(), ports.people());
        furnish();
    }

    private void furnish() {
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZoneId.of("America/New_York"),
                        Currency.getInstance("USD"),
                        Set.of(),
                        Map.of("ops", "C0OPS", "incidents", "C0INC")));
        hire("U0REP", "Rae", Role.REP);
        hire("U0OPS", "Omar", Role.OPS);
        hire("U0LEAD", "Lee", Role.REVENUE_LEAD);
        hire("U0CSM", "Carla", Role.CSM);
        hire("U0EXEC", "Eve", Role.EXECUTIVE);
        hire("U0CLIENT", "Ben", Role.CLIENT);
        client("Acme", Optional.of("C0ACME"));
        client("Northwind", Optional.of("C0NORTH"));
        client("Fern & Field", Optional.empty());
    }

    private void hire(String id, String name, Role role) {
        ports.people().keep(new Person(new PersonId(id), name, Set.of(role), Optional.empty(), Map.of()));
    }

    private void client(String name, Optional<String> channel) {
        ports.clients()
                .keep(new Client(
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        channel,
                        Optional.of(ZoneId.of("Europe/Berlin")),
                        Optional.empty()));
    }

    Actor actor(String id) {
        PersonId person = new PersonId(id);
        return ports.people().find(person).map(Actor::of).orElseGet(() -> Actor.unknown(person));
    }

    Incident declared(String by, String severity, String... clients) {
        return declared(
                by, Map.of("severity", severity, "client", String.join(";", clients), "what", "Quotes are slow"));
    }

    Incident declared(String by, Map<String, String> typed) {
        return done(declaring.declare(actor(by), form.declaration(typed)));
    }

    Incident kept(Incident incident) {
        return ports.incidents().find(incident.id()).orElseThrow();
    }

    List<ClientMessage> messages(Incident incident) {
        return ports.clientMessages().of(incident.id());
    }

    Outcome<ClientMessage> approve(String by, ClientMessage message) {
        return telling.approve(actor(by), message.id(), message.version());
    }

    /** Steps at exactly the next moment that is due. */
    List<String> stepsOn() {
        clock.moveTo(steps.nextDue().orElseThrow());
        return steps.step(clock.instant());
    }

    /** {@code kind > destination}, in their order. */
    List<String> said() {
        return notices().stream()
                .map(notice -> notice.kind().name() + " > " + notice.to().id())
                .toList();
    }

    List<Notice> notices() {
        return new InMemoryOutbox(store).all();
    }

    List<String> audited() {
        return new InMemoryAuditTrail(store)
                .all().stream().map(AuditEntry::action).toList();
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail("refused: " + refusal.sentence()));
    }

    void refuses(String sentence, Outcome<?> outcome) {
        assertEquals(sentence, outcome.match(value -> "done: " + value, Refusal::sentence));
    }
}
