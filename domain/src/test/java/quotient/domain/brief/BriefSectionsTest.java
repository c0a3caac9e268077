package quotient.domain.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.domain.brief.BriefDesk.BEFORE;
import static quotient.domain.brief.BriefDesk.MONDAY;
import static quotient.domain.brief.BriefDesk.WEDNESDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Worth;
import quotient.domain.company.Client;
import quotient.domain.handoff.Plan;
import quotient.domain.incidents.Credit;
import quotient.domain.incidents.CreditId;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentId;
import quotient.domain.money.Money;
import quotient.domain.people.PersonId;
import quotient.domain.policy.Model;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RunKey;
import quotient.domain.testing.TestAlerts;
import quotient.domain.testing.TestIncidents;
import quotient.domain.testing.TestQuotes;

@DisplayName("F10: what each section of the brief says")
final class BriefSectionsTest {

    private final BriefDesk desk = new BriefDesk();

    static Stream<Arguments> revenue() {
        return Stream.of(
                Arguments.of(
                        "nothing in both weeks says nothing", week(0, 0, "0", "0", "0"), week(0, 0, "0", "0", "0"), ""),
                Arguments.of(
                        "new business after nothing", week(2, 0, "100", "20", "0"), week(0, 0, "0", "0", "0"), """
                        Won $120.00 with 2 quotes, after nothing the week before
                        New clients $100.00 (before $0.00), expansion with clients who had bought before $20.00 (before $0.00)
                        Churn is told once account health is kept"""),
                Arguments.of(
                        "less than before, and lost pipeline",
                        week(1, 1, "0", "90", "0"),
                        week(1, 3, "60", "60", "0"),
                        """
                        Won $90.00 with 1 quote, down 25.0 % from $120.00
                        New clients $0.00 (before $60.00), expansion with clients who had bought before $90.00 (before $60.00)
                        Lost pipeline $7.00 (before $21.00), 1 quote (before 3)
                        Churn is told once account health is kept"""),
                Arguments.of("nothing won, one lost", week(0, 1, "0", "0", "0"), week(0, 0, "0", "0", "0"), """
                        Nothing was won in this week or in the one before
                        Lost pipeline $7.00 (before $0.00), 1 quote (before 0)
                        Churn is told once account health is kept"""),
                Arguments.of("nothing won after something", week(0, 0, "0", "0", "0"), week(1, 0, "5", "0", "0"), """
                        Nothing was won, after $5.00 the week before
                        New clients $0.00 (before $5.00), expansion with clients who had bought before $0.00 (before $0.00)
                        Churn is told once account health is kept"""),
                Arguments.of(
                        "as much as before, no client named",
                        week(1, 0, "0", "0", "5"),
                        week(1, 0, "0", "5", "0"),
                        """
                        Won $5.00 with 1 quote, as much as the week before
                        New clients $0.00 (before $0.00), expansion with clients who had bought before $0.00 (before $5.00), no client named $5.00 (before $0.00)
                        Churn is told once account health is kept"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revenue")
    @DisplayName("F10, PRC §32: revenue movement")
    void revenueMovement(String name, RevenueWeek now, RevenueWeek before, String expected) {
        String said = String.join(
                "\n",
                RevenueLines.of(List.of(before, now)).stream()
                        .map(BriefLine::sentence)
                        .toList());
        assertEquals(expected, said);
    }

    private static RevenueWeek week(long won, long lost, String fresh, String more, String unnamed) {
        return new RevenueWeek(
                LocalDate.of(2026, 3, 8),
                won,
                lost,
                Money.usd(fresh),
                Money.usd(more),
                Money.usd(unnamed),
                Money.usd(Long.toString(lost * 7)),
                0);
    }

    @Test
    @DisplayName("F10: the week is the last whole one, Monday to Sunday; a client's second deal is expansion")
    void newClientsAndExpansion() {
        won("Acme", BEFORE);
        won("acme", WEDNESDAY);
        won("Fern", WEDNESDAY);
        won("Late", MONDAY.minus(Duration.ofHours(4)));
        List<RevenueWeek> weeks = desk.writing.write(MONDAY).revenue();
        RevenueWeek last = weeks.get(7);
        Money each = TestQuotes.plain().price().offered();

        assertEquals(LocalDate.of(2026, 3, 8), last.lastDay());
        assertEquals(2, last.won());
        assertEquals(each, last.newClients());
        assertEquals(each, last.expansion());
        assertEquals(each, weeks.get(6).newClients());
        assertEquals(8, weeks.size());
    }

    private Quote won(String client, Instant at) {
        return desk.weeks.closed(
                desk.weeks.made(TestQuotes.plain().client(client).at(at)), Stage.WON, "", at);
    }

    @Test
    @DisplayName("F10: margin with its move, the mix of models, alerts and incidents as the load of support")
    void margin() {
        desk.weeks.made(TestQuotes.plain().at(BEFORE));
        desk.weeks.made(TestQuotes.plain().at(WEDNESDAY));
        desk.weeks.made(TestQuotes.plain().at(WEDNESDAY).discount("10"));
        desk.ports.incidents().add(TestIncidents.declared(1001, Severity.SEV2, WEDNESDAY));
        List<String> said = desk.sentences(BriefSection.MARGIN);

        assertTrue(
                said.get(0).matches("Average margin \\d\\d\\.\\d\\d % on 2 quotes, down .* points from .* %"),
                said.get(0));
        assertEquals("Model mix by quotes: k2p5 100.0 % (before 100.0 %)", said.get(1));
        assertEquals("Support load: 0 alerts (before 0), 1 incident (before 0), 1 of them SEV-1 or SEV-2", said.get(2));
    }

    @Test
    @DisplayName("F10: risks come worst first, then oldest, each with its owner or without one, and its age")
    void risks() {
        desk.ports.clients().keep(client("Acme", "U0REP"));
        alert(
                1001,
                TestAlerts.plain()
                        .about("cost_spike", "k2p5")
                        .severity(Severity.SEV2)
                        .at(WEDNESDAY));
        alert(
                1002,
                TestAlerts.plain().about("cost_spike", "opus").client("Acme").at(BEFORE));
        alert(1003, TestAlerts.plain().about("margin_day", "x").client("Acme").at(WEDNESDAY));
        desk.ports.incidents().add(TestIncidents.declared(1001, Severity.SEV1, MONDAY.minusSeconds(7200)));
        desk.weeks.spent(WEDNESDAY, Model.OPUS, 97, "1.00");
        List<BriefLine> risks = desk.writing.write(MONDAY).of(BriefSection.RISKS);

        assertEquals(
                List.of(
                        "I-1001 SEV-1: Quotes answer slowly, investigating (for 2 hours)",
                        "A-1001 SEV-2: Today's budget is at 80 % (for 4 days)",
                        "Acme has 2 open alerts (A-1003, A-1002) (for 11 days)",
                        "Model budget: $97.00 of $100.00 spent on 2026-03-04, and 80 % or more on 1 day of the week"
                                + " (for 5 days)"),
                risks.stream().map(BriefLine::sentence).toList());
        assertEquals(
                List.of("nobody", "nobody", "U0REP", "U0LEAD"),
                risks.stream()
                        .map(line -> line.owner().map(PersonId::value).orElse("nobody"))
                        .toList());
    }

    @Test
    @DisplayName("F10: sentiment tells the largest deals, why deals were lost, incidents, credits and votes")
    void sentiment() {
        for (String discount : List.of("0", "10", "5", "2")) {
            Quote made = desk.weeks.made(
                    TestQuotes.plain().client("C" + discount).discount(discount).at(WEDNESDAY));
            desk.weeks.closed(made, Stage.WON, "", WEDNESDAY);
        }
        desk.weeks.closed(desk.weeks.made(TestQuotes.plain().at(WEDNESDAY)), Stage.LOST, "too dear", WEDNESDAY);
        Incident incident = TestIncidents.declared(1001, Severity.SEV2, WEDNESDAY, "Acme");
        desk.ports.incidents().add(incident);
        credited(incident.id());
        alert(
                1001,
                TestAlerts.plain()
                        .about(DeskKinds.CLIENT_PERFORMANCE.code(), "Acme")
                        .at(WEDNESDAY));
        desk.ports.alerts().vote(TestAlerts.plain().alert(1001).id(), "U0REP", Worth.USEFUL, MONDAY);
        List<String> said = desk.sentences(BriefSection.SENTIMENT);

        assertTrue(
                said.get(0).matches("Won: Q-1001 C0, .*; Q-1004 C2, .*; Q-1003 C5, .*; and 1 smaller one"),
                said.get(0));
        assertTrue(said.get(1).matches("Lost: Q-1005 no client named, .*: too dear"), said.get(1));
        assertEquals(
                List.of(
                        "Customers in incidents: I-1001 (SEV-2) Acme",
                        "Credits approved: CR-1001 $100.00 to Acme",
                        "Alerts about clients were called useful 1 time and noise 0 times"),
                said.subList(2, 5));
    }

    private void credited(IncidentId incident) {
        Credit credit = TestIncidents.credit(1001, incident, "Acme");
        desk.ports
                .credits()
                .add(new Credit(
                        CreditId.ofNumber(1001),
                        0,
                        incident,
                        "Acme",
                        Money.usd("800"),
                        credit.percent(),
                        credit.asked(),
                        Credit.Status.APPROVED,
                        Optional.of(new Hand("U0LEAD", "Lee", WEDNESDAY, ""))));
    }

    @Test
    @DisplayName("F10: priorities are what waits and what was planned, the first due first, each with its owner")
    void priorities() {
        Instant morning = MONDAY.minusSeconds(600);
        desk.weeks.submitted(desk.weeks.made(TestQuotes.plain().at(morning).discount("15")));
        alert(
                1001,
                TestAlerts.plain().about("cost_spike", "k2p5").owner("U0MGR").at(WEDNESDAY));
        desk.ports.handoffs().plan("A-1001", new Plan("call the vendor", MONDAY.plusSeconds(3600), "Max", morning));
        List<BriefLine> lines = desk.writing.write(MONDAY).of(BriefSection.PRIORITIES);

        assertEquals("A-1001: call the vendor", lines.get(0).sentence());
        assertEquals(Optional.of(MONDAY.plusSeconds(3600)), lines.get(0).due());
        assertTrue(
                lines.get(1).sentence().matches("Q-1001 of Rae, \\$.* waits for the sales manager"),
                lines.get(1).sentence());
        assertEquals(Optional.of(new PersonId("U0MGR")), lines.get(1).owner());
        assertEquals(
                Optional.of(Instant.parse("2026-03-10T22:00:00Z")), lines.get(1).due());
    }

    @Test
    @DisplayName(
            "F10, PRC §32: on-time delivery counts each day's first run; late, failed and skipped ones are not on time")
    void onTime() {
        ran("2026-02-16T13:30:00Z", 0);
        ran("2026-02-23T13:30:00Z", 16);
        ran("2026-03-02T13:30:00Z", 15);
        ran("2026-03-02T18:00:00Z", 0);
        Instant skipped = Instant.parse("2026-02-09T13:30:00Z");
        desk.ports.routineRuns().claim(RoutineRun.skipped(key(skipped), skipped, MONDAY, "away"), 0);

        assertEquals(
                List.of("On time: 2 of 4 briefs in 12 weeks (50.0 %, target 100 %)"),
                desk.sentences(BriefSection.RECORD));
    }

    private void ran(String at, long minutesLater) {
        Instant due = Instant.parse(at);
        RoutineRun run = RoutineRun.done(key(due), due, due.plus(Duration.ofMinutes(minutesLater)), 1, "");
        desk.ports.routineRuns().claim(run, 0);
    }

    private static RunKey key(Instant due) {
        return new RunKey(WritingBriefs.ROUTINE, "company", due.toString());
    }

    @Test
    @DisplayName("F10: where nothing happened the brief says nothing")
    void nothing() {
        assertTrue(desk.writing.write(MONDAY).isNothing());
        assertEquals(List.of(), desk.writing.write(MONDAY).lines());
    }

    private void alert(long number, TestAlerts alert) {
        Alert kept = alert.alert(number);
        desk.ports.alerts().add(kept);
    }

    private static Client client(String name, String owner) {
        return new Client(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PersonId(owner)));
    }
}
