package quotient.bot;

import java.time.Clock;
import quotient.bot.dealexceptions.ExceptionWork;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.dealexceptions.BurnDownNotices;
import quotient.domain.dealexceptions.BurningDown;
import quotient.domain.dealexceptions.ExceptionAlerts;
import quotient.domain.dealexceptions.ExceptionForm;
import quotient.domain.dealexceptions.ExceptionJournal;
import quotient.domain.dealexceptions.ExceptionNotices;
import quotient.domain.dealexceptions.FindingExceptions;
import quotient.domain.dealexceptions.HandlingExceptions;
import quotient.domain.dealexceptions.OpeningExceptions;
import quotient.domain.dealexceptions.ReapprovingExceptions;
import quotient.domain.dealexceptions.SweepingExceptions;
import quotient.domain.notices.NoticeIds;

/** What can be done with exceptions, over one set of ports and one clock. */
public final class ExceptionUseCases {

    private ExceptionUseCases() {}

    public static ExceptionWork over(Ports ports, RaisingAlerts raising, NoticeIds ids, Clock clock) {
        ExceptionNotices notices = new ExceptionNotices(ports.outbox(), ids, ports.companies());
        ExceptionAlerts alerts = new ExceptionAlerts(
                ports.exceptions(), ports.alerts(), raising, ports.companies(), ports.people(), notices);
        ExceptionJournal journal = new ExceptionJournal(ports.exceptions(), ports.audit(), notices, alerts);
        FindingExceptions finding = new FindingExceptions(
                ports.transactions(), ports.exceptions(), ports.companies(), ports.audit(), clock);
        return new ExceptionWork(
                new OpeningExceptions(
                        ports.transactions(),
                        ports.exceptions(),
                        ports.quotes(),
                        ports.people(),
                        ports.clients(),
                        ports.companies(),
                        journal,
                        clock),
                new HandlingExceptions(
                        ports.transactions(),
                        ports.exceptions(),
                        journal,
                        notices,
                        ports.people(),
                        ports.companies(),
                        clock),
                new ReapprovingExceptions(
                        ports.transactions(),
                        ports.exceptions(),
                        ports.quotes(),
                        ports.people(),
                        ports.companies(),
                        journal,
                        clock),
                finding,
                new BurningDown(ports.transactions(), ports.exceptions(), finding, ports.companies(), clock),
                new ExceptionForm(ports.people()),
                alerts,
                new SweepingExceptions(
                        ports.transactions(),
                        ports.exceptions(),
                        finding,
                        ports.alerts(),
                        ports.alertTimes(),
                        ports.companies(),
                        ids),
                new BurnDownNotices(ids, ports.companies()));
    }
}
