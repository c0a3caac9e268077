package quotient.bot;

import java.time.Clock;
import quotient.bot.roi.RoiWork;
import quotient.domain.notices.NoticeIds;
import quotient.domain.roi.ClientForm;
import quotient.domain.roi.FindingRoi;
import quotient.domain.roi.ProjectForm;
import quotient.domain.roi.RecordingMetrics;
import quotient.domain.roi.RegisteringClients;
import quotient.domain.roi.ReviewingMetrics;
import quotient.domain.roi.RoiJournal;
import quotient.domain.roi.RoiNotices;
import quotient.domain.roi.StartingProjects;

/** What can be done with what is measured at clients, over one set of ports and one clock. */
public final class RoiUseCases {

    private RoiUseCases() {}

    public static RoiWork over(Ports ports, NoticeIds ids, Clock clock) {
        RoiNotices notices = notices(ports, ids);
        RoiJournal journal = journal(ports, ids);
        return new RoiWork(
                new RegisteringClients(ports.transactions(), ports.clients(), ports.clientProfiles(), journal, clock),
                new StartingProjects(
                        ports.transactions(),
                        ports.projects(),
                        ports.clients(),
                        ports.clientProfiles(),
                        journal,
                        clock),
                new RecordingMetrics(ports.transactions(), ports.projects(), ports.clients(), journal, clock),
                new ReviewingMetrics(
                        ports.transactions(), ports.projects(), ports.clients(), ports.companies(), journal, clock),
                new FindingRoi(
                        ports.transactions(),
                        ports.projects(),
                        ports.clients(),
                        ports.companies(),
                        journal,
                        notices,
                        clock),
                new ClientForm(ports.people(), ports.companies()),
                new ProjectForm(ports.companies()));
    }

    /** By whatever door figures come in, the cards that wait for them are drawn again. */
    static RoiJournal journal(Ports ports, NoticeIds ids) {
        return new RoiJournal(
                ports.projects(),
                ports.clientProfiles(),
                ports.companies(),
                ports.audit(),
                notices(ports, ids),
                CadenceUseCases.redrawing(ports, ids));
    }

    private static RoiNotices notices(Ports ports, NoticeIds ids) {
        return new RoiNotices(ports.outbox(), ids, ports.companies());
    }
}
