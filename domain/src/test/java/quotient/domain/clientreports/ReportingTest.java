package quotient.domain.clientreports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Place;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.roi.MonthOfReturn;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Roi;
import quotient.domain.roi.RoiFigure;
import quotient.domain.roi.Snapshot;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.ReportingDesk;

@DisplayName("M11, M13, M21: reports for clients")
class ReportingTest {
    private final ReportingDesk desk = new ReportingDesk();

    @ParameterizedTest(name = "{0} to the end of {1}: from {2} to {3}")
    @CsvSource({
        "MONTHLY, 2028-02, 2028-02-01, 2028-02-29",
        "QUARTERLY, 2026-03, 2026-01-01, 2026-03-31",
        "QUARTERLY, 2026-06, 2026-04-02, 2026-06-30",
        "QUARTERLY, 2026-09, 2026-07-03, 2026-09-30",
        "ANNUAL, 2026-12, 2026-01-01, 2026-12-31"
    })
    void aPeriodEndsWithItsMonth(ReportKind kind, YearMonth last, LocalDate from, LocalDate to) {
        assertEquals(new ReportPeriod(kind, from, to), ReportPeriod.endingWith(kind, last));
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    @DisplayName("M13: every figure is the one that /roi shows for the last day of the period")
    void figuresAreThoseOfTheReturn(ReportKind kind) {
        ClientReport report = drafted(ReportingDesk.OLU, kind).content();
        assertEquals(LocalDate.of(2027, 3, 31), report.period().to());
        Roi roi = desk.finding.roi(ReportingDesk.PROJECT, report.period().to()).orElseThrow();
        for (RoiFigure figure : RoiFigure.values()) {
            String told = report.headlines().stream()
                    .filter(headline -> headline.code().equals(figure.code()))
                    .map(ClientReport.Headline::value)
                    .findFirst()
                    .orElseThrow();
            BigDecimal shown = roi.shown(figure).orElseThrow();
            assertEquals(shown, new BigDecimal(told.replaceAll("[^0-9.-]", "")), figure.code());
        }
        BigDecimal benefit = roi.months().stream()
                .skip(15L - kind.months())
                .map(MonthOfReturn::benefit)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(
                benefit,
                new BigDecimal(report.comparison().get(0).now().replaceAll("[^0-9.]", "")).setScale(benefit.scale()),
                "the benefit of the period is the sum of its months");
    }

    @Test
    @DisplayName("M13: a year is held against a whole year before it, and not against a part of one")
    void partsOfPeriodsAreNotCompared() {
        ClientReport.PeriodFigure benefit = drafted(ReportingDesk.OLU, ReportKind.ANNUAL)
                .content()
                .comparison()
                .get(0);
        assertEquals(new ClientReport.PeriodFigure("Benefit", "$5,280.00, 3 months only", "$100,320.00", ""), benefit);
    }

    @Test
    @DisplayName("I5: a summary, wins, concerns, one opportunity, and steps with owners")
    void itSaysWhatAClientWantsToKnow() {
        ClientReport report = drafted(ReportingDesk.OLU, ReportKind.QUARTERLY).content();
        assertTrue(report.summary().startsWith("From 1 January 2027 to 31 March 2027, Chatbot <one> brought Acme"));
        assertEquals(
                "The work costs $5,700.00 less a month than before.",
                report.wins().get(0));
        assertEquals(List.of("Nothing in the figures of this period gives cause for concern."), report.concerns());
        assertTrue(report.opportunity().startsWith("Look at labor next: at $9,750.00 a month"));
        assertTrue(report.steps().stream().anyMatch(step -> step.owner().equals("Ann Lee")));
        assertTrue(report.changes().stream()
                .anyMatch(change -> change.why().equals("A second shop opened in March; volume rose with it.")));
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    @DisplayName("X27, I5: no word of ours that is not meant for the client gets into a report")
    void nothingOfOursGetsIn(ReportKind kind) {
        String all = drafted(ReportingDesk.OLU, kind).content().toString();
        assertFalse(all.contains(ReportingDesk.SECRET), all);
        assertFalse(all.contains("987") || all.contains("77,123") || all.contains("ann@"), all);
    }

    @Test
    @DisplayName("M11: somebody else approves, once, and only what is still true")
    void somebodyElseApprovesOnce() {
        KeptReport report = drafted(ReportingDesk.CLEO, ReportKind.MONTHLY);
        assertRefused("You drafted R-1001 yourself", desk.deciding.approve(ReportingDesk.CLEO, report.id()));
        assertRefused("Your role does not let you approve", desk.deciding.approve(ReportingDesk.OLU, report.id()));
        assertRefused("R-1001 says the same already", draft(ReportingDesk.OLU, ReportKind.MONTHLY));
        KeptReport approved = done(desk.deciding.approve(ReportingDesk.LEE, report.id()));
        assertEquals(KeptReport.Status.APPROVED, approved.status());
        assertRefused(
                "R-1001 was already approved by Lee at 10:00 on 2027-04-01",
                desk.deciding.sendBack(ReportingDesk.LEE, report.id(), "late"));

        KeptReport old = drafted(ReportingDesk.CLEO, ReportKind.QUARTERLY);
        desk.ports.projects().enter(corrected());
        assertRefused("The figures have changed since R-1002", desk.deciding.approve(ReportingDesk.LEE, old.id()));
        done(desk.deciding.sendBack(ReportingDesk.LEE, old.id(), "figures"));
        KeptReport anew = drafted(ReportingDesk.CLEO, ReportKind.QUARTERLY);
        assertNotEquals(old.content(), anew.content());
        done(desk.deciding.approve(ReportingDesk.LEE, anew.id()));
    }

    @Test
    @DisplayName("M13: what the clock drafts, a person approves; it drafts a period once")
    void theClockDraftsOnce() {
        List<ProjectId> due = desk.drafting.due(ReportKind.MONTHLY, "acme", desk.clock.instant());
        assertEquals(List.of(ReportingDesk.PROJECT), due);
        desk.drafting.draft(ReportKind.MONTHLY, "acme", due, desk.clock.instant());
        desk.drafting.draft(ReportKind.MONTHLY, "acme", due, desk.clock.instant());
        KeptReport report = only();
        assertEquals(Actor.QUOTIENT.id(), report.drafted().by());
        assertEquals(List.of(), desk.drafting.due(ReportKind.MONTHLY, "acme", desk.clock.instant()));
        done(desk.deciding.approve(ReportingDesk.CLEO, report.id()));
    }

    @Test
    @DisplayName("X27: it goes to the channel and by mail, each once, and counts as delivered with the first")
    void itIsDeliveredByEveryWay() {
        KeptReport report = approved();
        assertEquals(2, desk.sending.step(desk.clock.instant()).size());
        assertEquals(1, desk.letters.size());
        assertEquals("ann@acme.example", desk.letters.get(0).address());
        assertEquals(KeptReport.Status.DELIVERED, only().status());
        assertEquals(report.id(), only().id());
        Notice posted = said(ReportNotices.DELIVERY).get(0);
        desk.ports.deliveries().posted(posted.id(), new Place("C0ACME", "1.1"), 1, desk.clock.instant());
        desk.clock.advance(Duration.ofMinutes(1));
        assertEquals(List.of("R-1001 delivered by their channel C0ACME"), desk.sending.step(desk.clock.instant()));
        assertEquals(Optional.empty(), desk.sending.nextDue());
        assertEquals(List.of(), said(ReportNotices.TROUBLE));
    }

    @Test
    @DisplayName(
            "X27: a letter whose answer was lost goes again under the same Message-ID; a refused one is told to ops")
    void lettersAreTriedAgainAndRefusalsAreTold() {
        approved();
        desk.answer = Postman.Handed.later("connection reset");
        for (int round = 0; round < 3; round++) {
            desk.sending.step(desk.clock.instant());
            desk.clock.advance(Duration.ofHours(1));
        }
        assertEquals(3, desk.letters.size());
        assertEquals(
                1, desk.letters.stream().map(Dispatch::reference).distinct().count());
        assertTrue(
                sentences().get(0).contains("connection reset; it is tried again by itself"),
                sentences().toString());
        desk.answer = Postman.Handed.refused("no such mailbox");
        desk.sending.step(desk.clock.instant());
        desk.clock.advance(Duration.ofHours(1));
        desk.sending.step(desk.clock.instant());
        assertEquals(4, desk.letters.size());
        assertTrue(
                sentences().get(1).contains("no such mailbox; it is not tried again"),
                sentences().toString());
        assertEquals(KeptReport.Status.APPROVED, only().status());
    }

    @Test
    @DisplayName("A client channel that is gone is told to ops, once, and the report is kept")
    void aChannelThatIsGoneIsTold() {
        desk.answer = Postman.Handed.refused("closed");
        approved();
        desk.ports.deliveries().givenUp(said(ReportNotices.DELIVERY).get(0).id(), "is_archived", desk.clock.instant());
        desk.sending.step(desk.clock.instant());
        desk.clock.advance(Duration.ofHours(2));
        desk.sending.step(desk.clock.instant());
        assertEquals(
                1,
                sentences().stream()
                        .filter(sentence ->
                                sentence.startsWith("R-1001 does not reach Acme by their channel C0ACME: is_archived"))
                        .count());
    }

    private static Snapshot corrected() {
        Snapshot other = ReportingDesk.measurement(3, LocalDate.of(2027, 3, 31));
        return new Snapshot(
                other.project(),
                17,
                other.day(),
                other.period(),
                other.metrics(),
                other.remarks(),
                other.entered(),
                Optional.empty());
    }

    private KeptReport approved() {
        return done(desk.deciding.approve(
                ReportingDesk.LEE,
                drafted(ReportingDesk.OLU, ReportKind.MONTHLY).id()));
    }

    private KeptReport only() {
        List<KeptReport> all = desk.ports.clientReports().of(ReportingDesk.PROJECT);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private List<String> sentences() {
        return said(ReportNotices.TROUBLE).stream()
                .map(notice -> notice.facts().get(ReportNotices.SENTENCE))
                .toList();
    }

    private List<Notice> said(Kind kind) {
        return ((InMemoryOutbox) desk.ports.outbox())
                .all().stream().filter(notice -> notice.kind().equals(kind)).toList();
    }

    private KeptReport drafted(Actor actor, ReportKind kind) {
        return done(draft(actor, kind));
    }

    private Outcome<KeptReport> draft(Actor actor, ReportKind kind) {
        return desk.drafting.draft(actor, ReportingDesk.PROJECT, kind);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> {
            throw new AssertionError(refusal.sentence());
        });
    }

    private static void assertRefused(String sentence, Outcome<?> outcome) {
        String told = outcome.<String>match(value -> "done", Refusal::sentence);
        assertTrue(told.startsWith(sentence), told);
    }
}
