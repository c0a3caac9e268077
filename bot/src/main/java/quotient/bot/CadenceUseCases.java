package quotient.bot;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import quotient.bot.cadence.CadenceWork;
import quotient.bot.roi.RoiWork;
import quotient.domain.cadence.AnsweringChases;
import quotient.domain.cadence.CadenceBook;
import quotient.domain.cadence.ChaseNotices;
import quotient.domain.cadence.ChasingMeasurements;
import quotient.domain.cadence.FindingCadence;
import quotient.domain.cadence.RedrawingChases;
import quotient.domain.cadence.SelectingCaseStudies;
import quotient.domain.cadence.Tracking;
import quotient.domain.notices.NoticeIds;
import quotient.domain.roi.Measured;
import quotient.schedules.Hours;
import quotient.schedules.MeasurementChase;
import quotient.schedules.Misfire;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;
import quotient.schedules.WeeklyTracking;

/** What can be done about due measurements, over one set of ports and one clock, and when it is done by itself. */
final class CadenceUseCases {

    private CadenceUseCases() {}

    /** @param clientsAreTold whether clients are told anything by the clock */
    static CadenceWork over(Ports ports, RoiWork roi, boolean clientsAreTold, NoticeIds ids, Clock clock) {
        CadenceBook book = book(ports);
        ChaseNotices notices = notices(ports, ids);
        FindingCadence finding =
                new FindingCadence(ports.transactions(), ports.projects(), ports.clients(), book, clock);
        return new CadenceWork(
                new ChasingMeasurements(
                        ports.transactions(), ports.projects(), ports.chases(), book, notices, clientsAreTold),
                new AnsweringChases(
                        ports.transactions(),
                        ports.projects(),
                        ports.chases(),
                        ports.clients(),
                        book,
                        roi.recording(),
                        RoiUseCases.journal(ports, ids),
                        notices,
                        clock),
                finding,
                new Tracking(ports.transactions(), ports.projects(), ports.clientReports(), ports.clients(), book),
                new SelectingCaseStudies(
                        ports.transactions(),
                        ports.projects(),
                        ports.caseStudies(),
                        ports.clients(),
                        roi.finding(),
                        finding,
                        RoiUseCases.journal(ports, ids),
                        ports.companies(),
                        clock),
                notices,
                clock);
    }

    /** Has cards drawn again when figures are entered, by whatever door. */
    static Measured redrawing(Ports ports, NoticeIds ids) {
        return new RedrawingChases(book(ports), notices(ports, ids));
    }

    static List<Timetable.Entry> routines(CadenceWork work, Ports ports) {
        Supplier<List<Scope>> company =
                () -> List.of(Scope.company(ports.companies().current().zone()));
        return List.of(
                new Timetable.Entry(
                        new MeasurementChase(work.chasing()),
                        Hours.of("0 15 9 ? * MON-FRI"),
                        Misfire.CATCH_UP_LATEST,
                        List.of("M7", "M8", "M9"),
                        () -> ClientRoutines.scopes(ports)),
                new Timetable.Entry(
                        new WeeklyTracking(work.tracking(), work.notices(), ports.outbox()),
                        Hours.of("0 10 9 ? * MON"),
                        Misfire.CATCH_UP_LATEST,
                        List.of("M16"),
                        company));
    }

    private static CadenceBook book(Ports ports) {
        return new CadenceBook(
                ports.projects(), ports.chases(), ports.clients(), ports.clientProfiles(), ports.companies());
    }

    private static ChaseNotices notices(Ports ports, NoticeIds ids) {
        return new ChaseNotices(ports.outbox(), ids, ports.people(), ports.companies());
    }
}
