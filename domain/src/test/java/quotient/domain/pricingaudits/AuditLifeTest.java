package quotient.domain.pricingaudits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Routing;
import quotient.domain.company.Company;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.ApprovalRules;
import quotient.domain.pricing.Pricing;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestExceptions;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

/** It is 9:20 on Monday, 9 March 2026, in New York. */
@DisplayName("P110-P112: the life of a sample and of what was found in it")
final class AuditLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final FakeClock clock = FakeClock.at("2026-03-04T10:00:00-05:00");
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = Ports.of(store);
    private final Actor rae = hire("U0REP", "Rae", Optional.of("U0MGR"), Role.REP);
    private final Actor ria = hire("U0RIA", "Ria", Optional.empty(), Role.REVOPS);
    private final Actor rob = hire("U0ROB", "Rob", Optional.empty(), Role.REVOPS);
    private final DrawingRounds drawing;
    private final AuditingPricing auditing;
    private final FollowingFindings following;

    AuditLifeTest() {
        hire("U0MGR", "Max", Optional.empty(), Role.SALES_MANAGER);
        hire("U0EXEC", "Eve", Optional.empty(), Role.EXECUTIVE);
        ports.policies().putInForce(TestPolicy.DEFAULT);
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZoneId.of("America/New_York"),
                        Currency.getInstance("USD"),
                        Set.of(),
                        Map.of("ops", "C0OPS")));
        AuditNotices notices =
                new AuditNotices(ports.outbox(), new CountedNoticeIds(), ports.companies(), ports.people());
        ReadingCases cases = new ReadingCases(
                ports.quotes(),
                ports.exceptions(),
                ports.policies(),
                ports.people(),
                ports.clients(),
                ports.auditTrail(),
                ports.companies(),
                clock);
        drawing = new DrawingRounds(
                ports.audits(),
                ports.quotes(),
                ports.exceptions(),
                ports.chainMarks(),
                ports.companies(),
                notices,
                ports.auditTrail());
        auditing = new AuditingPricing(
                ports.transactions(),
                ports.audits(),
                cases,
                ports.people(),
                ports.companies(),
                notices,
                ports.auditTrail(),
                clock);
        following = new FollowingFindings(
                ports.transactions(),
                ports.audits(),
                cases,
                new RaisingAlerts(
                        ports.transactions(),
                        ports.alerts(),
                        new Routing(ports.alertRules(), DeskKinds.all()),
                        ports.auditTrail()),
                ports.alerts(),
                ports.companies(),
                notices,
                ports.auditTrail(),
                clock);
    }

    @Test
    void aTenthOfLastWeekIsDrawnOnceAndTheSeedDrawsItAgain() {
        AuditRound round = drawn();
        assertEquals(11, round.population());
        assertEquals(2, round.subjects().size());
        List<QuoteId> population = ports.quotes().list(QuoteFilter.ALL, 100, Optional.empty()).items().stream()
                .map(Quote::id)
                .toList();
        assertEquals(
                round.subjects(),
                Draw.of(population, round.seed()).stream().map(QuoteId::value).toList());
        assertEquals(Optional.empty(), drawing.draw(AuditKind.QUOTES_OF_WEEK, clock.instant()), "drawn already");
        assertEquals(
                Long.toString(round.seed()),
                ports.auditTrail().of(round.subject()).get(0).facts().get("seed"));
    }

    @Test
    void whatTheDeskFoundInOrderIsTickedAndTheRestIsForAPerson() {
        AuditRound round = drawn();
        OpenCase open =
                done(auditing.mayAudit(ria, round.name(), round.subjects().get(0)));
        assertEquals(
                Set.of(
                        ChecklistItem.MODEL,
                        ChecklistItem.ADJUSTMENT,
                        ChecklistItem.FLOOR,
                        ChecklistItem.MARGIN,
                        ChecklistItem.DECISION,
                        ChecklistItem.EXCEPTION),
                open.passed(),
                "no client is named, and only a person can judge how complex the work is");
    }

    @Test
    void nobodyAuditsWhatTheyMadeAndASubjectIsAuditedOnce() {
        AuditRound round = drawn();
        String subject = round.subjects().get(0);
        refused(auditing.mayAudit(rae, round.name(), subject), Refusal.Kind.NOT_ALLOWED);
        Actor both = hire("U0REP", "Rae", Optional.empty(), Role.REP, Role.REVOPS);
        assertEquals(
                "You made " + subject + ", so somebody else of RevOps audits it.",
                refused(auditing.mayAudit(both, round.name(), subject), Refusal.Kind.NOT_ALLOWED));
        refused(auditing.mayAudit(ria, round.name(), "Q-9999"), Refusal.Kind.NOT_FOUND);
        done(auditing.audit(ria, round.name(), subject, CLEAN));
        assertEquals(
                subject + " was already audited by Ria at 09:20 on 2026-03-09.",
                refused(auditing.audit(rob, round.name(), subject, CLEAN), Refusal.Kind.CONFLICT));
    }

    @ParameterizedTest(name = "{0} is told to {1}")
    @DisplayName("P112: who hears of a finding, by its severity")
    @CsvSource({"CRITICAL, U0REP U0EXEC", "HIGH, U0REP U0RIA U0ROB", "MEDIUM, U0REP U0MGR", "LOW, U0REP"})
    void aFindingIsToldByItsSeverity(FindingSeverity severity, String told) {
        AuditRound round = drawn();
        done(auditing.audit(ria, round.name(), round.subjects().get(0), wish(severity)));
        assertEquals(
                List.of(told.split(" ")),
                new InMemoryOutbox(store)
                        .all().stream()
                                .filter(notice -> notice.kind().equals(AuditNotices.FINDING))
                                .map(notice -> notice.to().id())
                                .sorted(Comparator.comparing(id -> !id.equals("U0REP")))
                                .toList());
    }

    @Test
    void anOverdueFindingRaisesAnAlertUntilSomebodyElseThanItsOwnerClosesIt() {
        AuditRound round = drawn();
        done(auditing.audit(ria, round.name(), round.subjects().get(0), wish(FindingSeverity.HIGH)));
        FindingId id = FindingId.ofNumber(1001);
        watch();
        assertEquals(Optional.empty(), ports.alerts().latest("audit_finding_overdue", "F-1001"));
        clock.advance(Duration.ofHours(25));
        watch();
        Alert alert = ports.alerts().latest("audit_finding_overdue", "F-1001").orElseThrow();
        assertEquals(
                "F-1001 about " + round.subjects().get(0) + " was to be mended by 09:20 on 2026-03-10.",
                alert.headline());

        Actor owner = hire("U0REP", "Rae", Optional.empty(), Role.REVOPS);
        assertEquals(
                "You own F-1001, so somebody else of RevOps verifies that it is mended.",
                refused(following.close(owner, id, "done"), Refusal.Kind.NOT_ALLOWED));
        assertThrows(InvalidInput.class, () -> following.close(rob, id, " "));
        Finding closed = done(following.close(rob, id, "seen the new quote"));
        assertEquals(Optional.of(closed), ports.audits().find(id));
        assertTrue(
                ports.alerts().find(alert.id()).orElseThrow().timing().resolve().isPresent());
        assertEquals(
                "F-1001 was already closed by Rob at 10:20 on 2026-03-10.",
                refused(following.close(ria, id, "again"), Refusal.Kind.CONFLICT));
    }

    @Test
    @DisplayName("P110, P114: every exception of the month is audited, by who had no hand in it, with their scorecard")
    void theExceptionsOfTheMonthHaveAScorecard() {
        hire("U0EXEC", "Eve", Optional.empty(), Role.EXECUTIVE, Role.REVOPS);
        ports.exceptions().add(TestExceptions.plain().on("2026-03-02").exception(1001));
        ports.exceptions().add(TestExceptions.plain().on("2026-03-30").exception(1002));
        clock.moveTo("2026-04-03T09:25:00-04:00");
        AuditRound round =
                drawing.draw(AuditKind.EXCEPTIONS_OF_MONTH, clock.instant()).orElseThrow();
        drawing.begin(round, drawing.notices(round));
        assertEquals(List.of("X-1001", "X-1002"), round.subjects());
        ExceptionScorecard card =
                following.board(round.name()).orElseThrow().scorecard().orElseThrow();
        assertEquals(2, card.passed().get(ChecklistItem.PLAN));
        assertEquals(1, card.passed().get(ChecklistItem.REVIEWS), "X-1001 is 32 days without a review");
        assertEquals(1, card.withinLimits());
        assertEquals(
                "You approved X-1001, so somebody else of RevOps audits it.",
                refused(auditing.mayAudit(actor("U0EXEC"), round.name(), "X-1001"), Refusal.Kind.NOT_ALLOWED));
        assertEquals(
                Set.copyOf(AuditKind.EXCEPTIONS_OF_MONTH.checklist()),
                done(auditing.mayAudit(ria, round.name(), "X-1002")).passed());
    }

    private Actor actor(String id) {
        return ports.people().find(new PersonId(id)).map(Actor::of).orElseThrow();
    }

    private static final AuditWish CLEAN = new AuditWish(List.of(), Optional.empty());

    private static AuditWish wish(FindingSeverity severity) {
        return new AuditWish(
                List.of(ChecklistItem.SEGMENT),
                Optional.of(new AuditWish.Fault(severity, "it is an SMB", new PersonId("U0REP"))));
    }

    /** Eleven quotes of Wednesday, drawn from on the Monday after. */
    private AuditRound drawn() {
        for (int quote = 0; quote < 11; quote++) {
            ports.quotes().add(quote());
        }
        clock.moveTo("2026-03-09T09:20:00-04:00");
        AuditRound round =
                drawing.draw(AuditKind.QUOTES_OF_WEEK, clock.instant()).orElseThrow();
        assertEquals(MONDAY, round.from());
        drawing.begin(round, drawing.notices(round));
        return round;
    }

    private Quote quote() {
        QuoteRequest request = TestRequests.costingOneHundredDollars().request();
        var price = new Pricing(TestPolicy.DEFAULT).price(request, MONDAY);
        return Quote.drafted(
                ports.quotes().nextId(),
                request,
                price,
                TestPolicy.DEFAULT.version(),
                rae,
                clock.instant(),
                new ApprovalRules(TestPolicy.DEFAULT).needs(request, price, true));
    }

    private void watch() {
        following.tell(following.overdue(clock.instant()), clock.instant());
    }

    private Actor hire(String id, String name, Optional<String> manager, Role... roles) {
        Person person = new Person(new PersonId(id), name, Set.of(roles), manager.map(PersonId::new), Map.of());
        ports.people().keep(person);
        return Actor.of(person);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail("refused: " + refusal.sentence()));
    }

    private static String refused(Outcome<?> outcome, Refusal.Kind kind) {
        Refusal refusal = outcome.match(value -> fail("not refused: " + value), no -> no);
        assertEquals(kind, refusal.kind());
        return refusal.sentence();
    }
}
