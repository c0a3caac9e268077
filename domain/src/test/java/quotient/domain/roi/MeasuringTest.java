package quotient.domain.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.company.Client;
import quotient.domain.company.Company;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;

/** It is 10:00 on 2 March 2026 in New York; Acme belongs to Rae, Bolt to nobody. */
@DisplayName("M1-M6, M10, M11: figures from their entry to the return")
final class MeasuringTest {
    private static final ProjectId ID = ProjectId.ofNumber(1001);

    private final FakeClock clock = FakeClock.at("2026-03-02T10:00:00-05:00");
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = Ports.of(store);
    private final RoiNotices notices = new RoiNotices(ports.outbox(), new CountedNoticeIds(), ports.companies());
    private final RoiJournal journal = new RoiJournal(
            ports.projects(), ports.clientProfiles(), ports.companies(), ports.auditTrail(), notices, Measured.UNHEARD);
    private final RegisteringClients registering =
            new RegisteringClients(ports.transactions(), ports.clients(), ports.clientProfiles(), journal, clock);
    private final StartingProjects starting = new StartingProjects(
            ports.transactions(), ports.projects(), ports.clients(), ports.clientProfiles(), journal, clock);
    private final RecordingMetrics recording =
            new RecordingMetrics(ports.transactions(), ports.projects(), ports.clients(), journal, clock);
    private final ReviewingMetrics reviewing = new ReviewingMetrics(
            ports.transactions(), ports.projects(), ports.clients(), ports.companies(), journal, clock);
    private final FindingRoi finding = new FindingRoi(
            ports.transactions(), ports.projects(), ports.clients(), ports.companies(), journal, notices, clock);
    private final Actor ops = hire("U0OPS", "Oda", Role.OPS);
    private final Actor manager = hire("U0MGR", "Max", Role.SALES_MANAGER);
    private final Actor rae = hire("U0REP", "Rae", Role.REP);
    private final Actor olu = hire("U0OTHER", "Olu", Role.REP);

    @BeforeEach
    void furnish() {
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZoneId.of("America/New_York"),
                        Currency.getInstance("USD"),
                        Set.of(),
                        Map.of("revenue", "C0REV")));
        client("Acme", Optional.of(new PersonId("U0REP")));
        client("Bolt", Optional.empty());
    }

    @Test
    @DisplayName("M1, D12: a client of the company's file gets its profile once, and its contract value counts")
    void aClientGetsItsProfile() {
        RegisteringClients.Registered made =
                done(registering.register(ops, clientForm("name", "ACME", "contract_value", "6000")));
        assertEquals("Acme", made.client().name());
        assertEquals(Optional.of(new PersonId("U0REP")), made.client().owner());
        assertEquals("C-1001", made.profile().id());
        refuses(
                Refusal.Kind.CONFLICT,
                "Acme is kept already, as C-1001.",
                registering.register(ops, clientForm("name", "acme")));
        refuses(
                Refusal.Kind.NOT_ALLOWED,
                "Your role does not let you enter what is measured at clients. Ask an admin if it should.",
                registering.register(rae, clientForm("name", "New")));
        start(ops, "C-1001");
        baseline(ops, "10000");
        done(reviewing.baseline(manager, ID, true, ""));
        measured("2026-01-31", "9000");
        assertEquals(
                "-66.7",
                ports.projects().latestRecord(ID).orElseThrow().figures().get("roi_percentage"));
    }

    @Test
    @DisplayName("M11: a baseline counts once somebody else has reviewed it, and of two who decide the later is told")
    void aBaselineIsReviewedBySomebodyElse() {
        start(ops, "Acme");
        Snapshot entered = baseline(ops, "10000");
        assertEquals(Snapshot.Status.DRAFT, entered.status());
        assertEquals(List.of("metrics_review P-1001/1 > C0REV"), said());
        refuses(
                Refusal.Kind.NOT_ALLOWED,
                "You entered the baseline of 2025-12-15 of P-1001 yourself; somebody else has to review it.",
                reviewing.baseline(ops, ID, true, ""));
        refuses(
                Refusal.Kind.NOT_ALLOWED,
                "Your role does not let you review what is measured at clients. Ask an admin if it should.",
                reviewing.baseline(rae, ID, true, ""));
        measured("2026-01-31", "9000");
        assertEquals(Optional.empty(), ports.projects().latestRecord(ID));
        done(reviewing.baseline(manager, ID, true, ""));
        assertEquals(
                "1000.00",
                ports.projects().latestRecord(ID).orElseThrow().figures().get("monthly_benefit"));
        clock.advance(Duration.ofMinutes(4));
        refuses(
                Refusal.Kind.CONFLICT,
                "The baseline of 2025-12-15 of P-1001 was already reviewed by Max at 10:00 on 2026-03-02.",
                reviewing.entry(manager, ID, 1, false, "no"));
        assertEquals(
                List.of("project.started", "baseline.entered", "measurement.entered", "baseline.reviewed"),
                ports.auditTrail().of("P-1001").stream().map(AuditEntry::action).toList());
    }

    @Test
    @DisplayName(
            "M6, M11: each measurement reckons anew; one that moves by more than half asks for a reviewer; a correction keeps the old")
    void measurementsReckonAnew() {
        start(ops, "Acme");
        baseline(ops, "10000");
        done(reviewing.baseline(manager, ID, true, ""));
        measured("2026-02-28", "9000");
        assertEquals(
                "1000.00",
                ports.projects().latestRecord(ID).orElseThrow().figures().get("monthly_benefit"));
        int before = said().size();
        RecordingMetrics.Entered wild = measured("2026-02-28", "4000");
        assertEquals(1, wild.flags().size());
        assertEquals(Optional.of(2), wild.corrected().map(Snapshot::number));
        assertEquals(before + 1, said().size());
        assertEquals(
                "6000.00",
                ports.projects().latestRecord(ID).orElseThrow().figures().get("monthly_benefit"));
        AuditEntry correction = ports.auditTrail().of("P-1001").get(4);
        assertEquals("measurement.corrected", correction.action());
        assertEquals("9000 -> 4000", correction.facts().get("total_monthly_cost"));
        assertEquals(3, ports.projects().history(ID).snapshots().size());
        done(reviewing.entry(manager, ID, 3, false, "a typing error"));
        assertEquals(
                "1000.00",
                ports.projects().latestRecord(ID).orElseThrow().figures().get("monthly_benefit"));
        refuses(
                Refusal.Kind.CONFLICT,
                "The measurement of 2026-02-28 of P-1001 was already entered with the same figures by Oda; a"
                        + " correction has other figures.",
                recording.measurement(ops, ID, wish("2026-02-28", "9000")));
    }

    @Test
    @DisplayName("M10: days follow each other, and nothing is measured before there is a baseline")
    void daysFollowEachOther() {
        start(ops, "Acme");
        refuses(
                Refusal.Kind.RULED_OUT,
                "P-1001 has no baseline yet: enter what was before, then what is measured.",
                recording.measurement(ops, ID, wish("2026-01-31", "9000")));
        baseline(ops, "10000");
        InvalidInput early =
                assertThrows(InvalidInput.class, () -> recording.measurement(ops, ID, wish("2025-12-15", "9000")));
        assertEquals(
                "measurement_date 2025-12-15 is not after the baseline: give a day after 2025-12-15.",
                early.getMessage());
        measured("2025-12-31", "9000");
        InvalidInput late = assertThrows(
                InvalidInput.class,
                () -> recording.baseline(ops, ID, MetricsForm.baseline(figures("capture_date", "2025-12-31", "8000"))));
        assertEquals("capture_date", late.errors().get(0).field());
    }

    @Test
    @DisplayName("M12: who answers for revenue sees all, a rep their own clients, a client nothing")
    void whoSeesWhat() {
        start(ops, "Acme");
        start(ops, "Bolt");
        assertEquals(2, done(finding.portfolio(manager)).size());
        assertEquals(
                List.of("Acme"),
                done(finding.portfolio(rae)).stream()
                        .map(roi -> roi.of().project().client())
                        .toList());
        assertEquals(List.of(), done(finding.portfolio(olu)));
        assertEquals(1, done(finding.projects(rae, "acme")).size());
        String none = "There is no project P-1001 that you can see. `/roi portfolio` lists those.";
        refuses(Refusal.Kind.NOT_FOUND, none, finding.roi(olu, ID, Optional.empty()));
        assertEquals(Optional.of(Refusal.Kind.NOT_FOUND), kind(finding.projects(olu, "Acme")));
        Actor client = Actor.token("acme", Set.of(Role.CLIENT));
        for (Outcome<?> outcome : List.of(
                finding.roi(client, ID, Optional.empty()),
                finding.portfolio(client),
                finding.projects(client, "Acme"),
                recording.measurement(client, ID, wish("2026-01-31", "1")))) {
            assertEquals(Optional.of(Refusal.Kind.NOT_ALLOWED), kind(outcome));
        }
        done(recording.baseline(rae, ID, MetricsForm.baseline(figures("capture_date", "2025-12-15", "10000"))));
        refuses(
                Refusal.Kind.NOT_FOUND,
                "There is no project P-1002 that you can see. `/roi portfolio` lists those.",
                recording.baseline(
                        rae,
                        ProjectId.ofNumber(1002),
                        MetricsForm.baseline(figures("capture_date", "2025-12-15", "1"))));
    }

    private Actor hire(String id, String name, Role role) {
        Person person = new Person(new PersonId(id), name, Set.of(role), Optional.empty(), Map.of());
        ports.people().keep(person);
        return Actor.of(person);
    }

    private void client(String name, Optional<PersonId> owner) {
        ports.clients()
                .keep(new Client(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), owner));
    }

    private NewClient clientForm(String... pairs) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            typed.put(pairs[i], pairs[i + 1]);
        }
        return new ClientForm(ports.people(), ports.companies()).read(typed);
    }

    private Project start(Actor actor, String client) {
        return done(starting.start(
                actor,
                new ProjectForm(ports.companies())
                        .read(Map.of("client", client, "name", "Chatbot", "go_live_date", "2026-01-10"))));
    }

    private Snapshot baseline(Actor actor, String cost) {
        return done(recording.baseline(actor, ID, MetricsForm.baseline(figures("capture_date", "2025-12-15", cost))))
                .snapshot();
    }

    private RecordingMetrics.Entered measured(String day, String cost) {
        return done(recording.measurement(ops, ID, wish(day, cost)));
    }

    private static NewSnapshot wish(String day, String cost) {
        return MetricsForm.measurement(figures("measurement_date", day, cost));
    }

    private static Map<String, String> figures(String field, String day, String cost) {
        return Map.of(field, LocalDate.parse(day).toString(), "metrics.total_monthly_cost", cost);
    }

    private List<String> said() {
        return new InMemoryOutbox(store)
                .all().stream()
                        .map(notice -> notice.kind().name() + " " + notice.subject() + " > "
                                + notice.to().id())
                        .toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail("refused: " + refusal.sentence()));
    }

    private static Optional<Refusal.Kind> kind(Outcome<?> outcome) {
        return outcome.match(value -> Optional.empty(), refusal -> Optional.of(refusal.kind()));
    }

    private static void refuses(Refusal.Kind kind, String sentence, Outcome<?> outcome) {
        Refusal refusal = outcome.match(value -> fail("not refused: " + value), refused -> refused);
        assertEquals(sentence, refusal.sentence());
        assertEquals(kind, refusal.kind());
    }
}
