package quotient.bot;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import quotient.bot.certification.CertWork;
import quotient.domain.certification.ExamJournal;
import quotient.domain.certification.ExamNotices;
import quotient.domain.certification.FindingCertificates;
import quotient.domain.certification.JudgingExams;
import quotient.domain.certification.RemindingRenewals;
import quotient.domain.certification.Syllabus;
import quotient.domain.certification.TakingExams;
import quotient.domain.notices.NoticeIds;
import quotient.schedules.CertificateRenewals;
import quotient.schedules.Hours;
import quotient.schedules.Misfire;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;

/** What can be done about certification, over one set of ports and one clock, and when it is done by itself. */
final class CertUseCases {

    private CertUseCases() {}

    /** @param ids of notices, and the lots by which questions are drawn */
    static CertWork over(Ports ports, Syllabus syllabus, NoticeIds ids, Clock clock) {
        ExamNotices notices = new ExamNotices(ports.outbox(), ids);
        ExamJournal journal = new ExamJournal(ports.exams(), ports.people(), ports.companies(), ports.audit(), notices);
        return new CertWork(
                new TakingExams(
                        ports.transactions(),
                        ports.exams(),
                        journal,
                        ports.people(),
                        ports.companies(),
                        syllabus,
                        ids,
                        clock),
                new JudgingExams(
                        ports.transactions(), ports.exams(), journal, ports.people(), ports.companies(), clock),
                new FindingCertificates(ports.transactions(), ports.exams(), ports.people(), ports.companies(), clock),
                new RemindingRenewals(ports.exams(), ports.people(), ports.companies(), notices));
    }

    static List<Timetable.Entry> routines(CertWork work, Ports ports) {
        Supplier<List<Scope>> company =
                () -> List.of(Scope.company(ports.companies().current().zone()));
        return List.of(new Timetable.Entry(
                new CertificateRenewals(work.reminding()),
                Hours.of("0 20 8 ? * MON-FRI"),
                Misfire.CATCH_UP_LATEST,
                List.of("P116"),
                company));
    }
}
