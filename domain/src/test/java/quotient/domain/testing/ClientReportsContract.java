package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.clientreports.ClientReports;
import quotient.domain.clientreports.Dispatch;
import quotient.domain.clientreports.Dispatches;
import quotient.domain.clientreports.KeptReport;
import quotient.domain.notices.Fates;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Place;
import quotient.domain.notices.Urgency;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Verdict;

/** What every {@link ClientReports}, every {@link Dispatches} and every {@link Fates} promises. */
public interface ClientReportsContract {
    Ports ports();

    @Test
    @DisplayName("M11: a report comes back as it was drafted, is decided once and delivered once")
    default void aReportIsDecidedAndDeliveredOnce() {
        ClientReports reports = ports().clientReports();
        KeptReport report = kept(reports);
        KeptReport other = kept(reports);
        assertEquals(Optional.of(report), reports.find(report.id()));
        assertEquals(List.of(report, other), reports.of(report.project()));
        assertEquals(List.of(), reports.of(ProjectId.ofNumber(1002)));

        KeptReport approved = report.judged(new Verdict(true, TestProjects.MAX));
        assertTrue(reports.judge(approved));
        assertFalse(reports.judge(report.judged(new Verdict(false, TestProjects.OLU))));
        assertEquals(Optional.of(approved), reports.find(report.id()));
        assertTrue(reports.delivered(report.id(), TestProjects.AT));
        assertFalse(reports.delivered(report.id(), TestProjects.AT.plusSeconds(9)));
        assertEquals(Optional.of(approved.delivered(TestProjects.AT)), reports.find(report.id()));
        assertEquals(Optional.of(other), reports.find(other.id()));
    }

    @Test
    default void aDispatchIsDueUntilItHasEnded() {
        Dispatches dispatches = ports().dispatches();
        KeptReport report = kept(ports().clientReports());
        assertEquals(Optional.empty(), dispatches.nextDue());
        Dispatch mail = dispatch(report, Dispatch.Way.MAIL, TestProjects.AT.plusSeconds(60), "");
        Dispatch channel = dispatch(report, Dispatch.Way.CHANNEL, TestProjects.AT, "");
        dispatches.put(mail);
        dispatches.put(channel);
        assertEquals(Optional.of(TestProjects.AT), dispatches.nextDue());
        assertEquals(List.of(channel), dispatches.due(TestProjects.AT, 10));
        assertEquals(List.of(channel, mail), dispatches.due(mail.nextTry(), 10));
        assertEquals(List.of(channel), dispatches.due(mail.nextTry(), 1));

        Dispatch later = dispatch(report, Dispatch.Way.CHANNEL, TestProjects.AT.plusSeconds(90), "busy");
        dispatches.again(later);
        assertEquals(List.of(mail, later), dispatches.due(later.nextTry(), 10));
        assertTrue(dispatches.end(mail, true, TestProjects.AT));
        assertFalse(dispatches.end(mail, false, TestProjects.AT));
        dispatches.again(mail);
        assertEquals(List.of(later), dispatches.due(later.nextTry(), 10));
    }

    @Test
    default void aNoticeTellsWhatHasBecomeOfIt() {
        NoticeId id = new NoticeId("a");
        assertEquals(Optional.empty(), ports().fates().of(id));
        ports().outbox().put(TestNotices.to(TestNotices.DESK, "a", Urgency.NORMAL));
        assertEquals(
                Fates.Fate.State.WAITING, ports().fates().of(id).orElseThrow().state());
        ports().deliveries().givenUp(id, "is_archived", TestNotices.AT);
        assertEquals(
                Optional.of(new Fates.Fate(Fates.Fate.State.GIVEN_UP, "is_archived")),
                ports().fates().of(id));
        ports().deliveries().posted(id, new Place("C0DESK", "1.2"), 1, TestNotices.AT);
        assertTrue(ports().fates().of(id).orElseThrow().isPosted());
    }

    private KeptReport kept(ClientReports reports) {
        if (ports().projects().find(ProjectId.ofNumber(1001)).isEmpty()) {
            ports().projects().add(TestProjects.project(1001));
        }
        KeptReport report = new KeptReport(
                reports.nextId(),
                ProjectId.ofNumber(1001),
                TestReports.content("Chatbot <one>"),
                TestProjects.OLU,
                Optional.empty(),
                Optional.empty());
        reports.add(report);
        return report;
    }

    private static Dispatch dispatch(KeptReport report, Dispatch.Way way, Instant next, String why) {
        return new Dispatch(report.id(), way, "to " + way, "ref " + way, why.length(), next, why);
    }
}
