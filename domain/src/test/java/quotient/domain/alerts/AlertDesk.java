package quotient.domain.alerts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.company.Client;
import quotient.domain.company.Company;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.Ports;

/** A desk in New York with its people and all that is done about alerts, kept in memory. It opens on a Monday at 10:00. */
final class AlertDesk {
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final String BUDGET = "budget_warning";
    static final String SLOW = "client_slow";
    static final String DOWN = "client_down";
    static final AlertKinds KINDS = new AlertKinds(List.of(
            AlertKind.of(BUDGET, "Budget", "Look at the spending.", Role.OPS),
            AlertKind.of("quote_failed", "Quote failed", "Look at the quote.", Role.DEAL_DESK),
            AlertKind.of(DOWN, "Client down", "Call them.", Role.CSM),
            AlertKind.of(SLOW, "Client slow", "Look at the queue.", Role.OPS).explainedBy(DOWN)));

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("EEE HH:mm:ss", Locale.ROOT);
    private static final int MOST_STEPS = 5_000;

    final FakeClock clock = FakeClock.at("2026-03-02T10:00:00-05:00");
    final Ports ports = Ports.inMemory();
    final Actor max = hire("U0MGR", "Max", Role.SALES_MANAGER);
    final Actor ola = hire("U0OPS", "Ola", Role.OPS);
    final Actor lea = hire("U0LEAD", "Lea", Role.REVENUE_LEAD);
    final Actor eve = hire("U0EXEC", "Eve", Role.EXECUTIVE);
    final Actor rae = hire("U0REP", "Rae", Role.REP);
    final RaisingAlerts raising;
    final AlertSteps steps;
    final HandlingAlerts handling;
    final FindingAlerts finding;
    final Silencing silencing;
    final SettingAlertRules setting;

    AlertDesk() {
        this(Optional.empty());
    }

    /** @param broken an outbox that stands in for the real one */
    AlertDesk(Optional<Outbox> broken) {
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZONE,
                        Currency.getInstance("USD"),
                        Set.of(),
                        Map.of("ops", "C0OPS", "deal_desk", "C0DESK", "incidents", "C0INC")));
        ports.clients()
                .keep(new Client(
                        "Acme & Sons",
                        Optional.empty(),
                        Optional.of("gold"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        Outbox outbox = broken.orElse(ports.outbox());
        AlertNotices notices = new AlertNotices(outbox, new CountedNoticeIds(), ports.said(), ports.companies());
        Routing routing = new Routing(ports.alertRules(), KINDS);
        AlertLine line = AlertLine.of(
                routing,
                KINDS,
                ports.alerts(),
                ports.silences(),
                ports.said(),
                ports.alertReasons(),
                ports.companies(),
                ports.clients(),
                ports.people(),
                notices);
        raising = new RaisingAlerts(ports.transactions(), ports.alerts(), routing, ports.auditTrail());
        steps = new AlertSteps(
                ports.transactions(),
                ports.alerts(),
                ports.silences(),
                line,
                routing,
                notices,
                ports.companies(),
                ports.auditTrail());
        handling = new HandlingAlerts(
                ports.transactions(),
                ports.alerts(),
                ports.people(),
                ports.companies(),
                notices,
                ports.auditTrail(),
                clock);
        finding = new FindingAlerts(ports.alerts(), ports.alertReasons(), clock);
        silencing = new Silencing(
                ports.transactions(),
                ports.silences(),
                ports.alerts(),
                ports.companies(),
                notices,
                ports.auditTrail(),
                clock);
        setting = new SettingAlertRules(
                ports.transactions(), ports.alertRules(), KINDS, routing, line, ports.auditTrail(), clock);
    }

    private Actor hire(String id, String name, Role role) {
        Person person = new Person(new PersonId(id), name, Set.of(role), Optional.empty(), Map.of());
        ports.people().keep(person);
        return Actor.of(person);
    }

    /** Now, about that subject. */
    Alert signal(String kind, String subject, Severity severity) {
        return raising.raise(Signal.of(kind, subject, severity, kind + " of " + subject + ".", clock.instant()));
    }

    /** Now, about Acme. */
    Alert ofAcme(String kind, String subject, Severity severity) {
        return raising.raise(Signal.of(kind, subject, severity, kind + " of " + subject + ".", clock.instant())
                .forClient(Optional.of("Acme & Sons")));
    }

    void clear(String kind, String subject) {
        raising.clear(kind, subject, clock.instant());
    }

    /** Lets time pass, each step at its own moment. */
    List<String> pass(Duration time) {
        return until(clock.instant().plus(time));
    }

    List<String> until(String moment) {
        return until(OffsetDateTime.parse(moment).toInstant());
    }

    private List<String> until(Instant end) {
        List<String> log = new ArrayList<>();
        for (int turn = 0; steps.nextDue().filter(due -> !due.isAfter(end)).isPresent(); turn++) {
            assertTrue(
                    turn < MOST_STEPS, () -> "it never comes to an end: " + log.subList(MOST_STEPS - 10, MOST_STEPS));
            Instant due = steps.nextDue().orElseThrow();
            if (due.isAfter(clock.instant())) {
                clock.moveTo(due);
            }
            steps.step(clock.instant())
                    .forEach(done -> log.add(SPOKEN.format(clock.instant().atZone(ZONE)) + " " + done));
        }
        clock.moveTo(end);
        return log;
    }

    Alert now(AlertId id) {
        return ports.alerts().find(id).orElseThrow();
    }

    /** Everything that was put into the outbox. */
    List<Notice> told() {
        return ((InMemoryOutbox) ports.outbox()).all();
    }

    List<Notice> told(Kind kind) {
        return told().stream().filter(notice -> notice.kind().equals(kind)).toList();
    }

    /** The lines in threads in that place, in order. */
    List<String> thread(String destination) {
        return told(AlertNotices.NEWS).stream()
                .filter(notice -> notice.to().id().equals(destination))
                .map(notice -> notice.facts().get("sentence"))
                .toList();
    }

    /** Where cards stand. */
    List<String> cards(AlertId id) {
        return ports.said().cards(id).stream().map(card -> card.to().id()).toList();
    }

    /** The stages' words about it, as {@code opened/route passed}. */
    List<String> why(AlertId id) {
        return ports.alertReasons().of(id, 100).stream()
                .map(reason -> reason.occasion() + "/" + reason.stage() + " "
                        + reason.verdict().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static Refusal refusal(Outcome<?> outcome) {
        return outcome.<Refusal>match(
                done -> {
                    throw new AssertionError("it was done: " + done);
                },
                refused -> refused);
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.match(done -> done, refused -> {
            throw new AssertionError(refused.sentence());
        });
    }
}
