package quotient.bot;

import java.time.Clock;
import quotient.bot.incidents.IncidentWork;
import quotient.domain.alerts.HandlingAlerts;
import quotient.domain.incidents.CreditingClients;
import quotient.domain.incidents.DeclaringFromAlerts;
import quotient.domain.incidents.DeclaringIncidents;
import quotient.domain.incidents.DraftingMessages;
import quotient.domain.incidents.FindingIncidents;
import quotient.domain.incidents.HandlingIncidents;
import quotient.domain.incidents.IncidentForm;
import quotient.domain.incidents.IncidentJournal;
import quotient.domain.incidents.IncidentNotices;
import quotient.domain.incidents.IncidentSteps;
import quotient.domain.incidents.KeepingTimelines;
import quotient.domain.incidents.TellingClients;
import quotient.domain.notices.NoticeIds;

/** What can be done with incidents, over one set of ports and one clock. */
final class IncidentUseCases {

    private final Ports ports;
    private final Clock clock;
    private final IncidentNotices notices;
    private final IncidentJournal journal;
    private final DraftingMessages drafting;

    private IncidentUseCases(Ports ports, NoticeIds ids, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        notices = new IncidentNotices(ports.outbox(), ids, ports.incidents(), ports.companies(), ports.people());
        journal = new IncidentJournal(ports.incidents(), ports.audit(), notices);
        drafting = new DraftingMessages(
                ports.clientMessages(), ports.clients(), ports.companies(), ports.people(), notices);
    }

    static IncidentWork over(Ports ports, HandlingAlerts alerts, NoticeIds ids, Clock clock) {
        return new IncidentUseCases(ports, ids, clock).work(alerts);
    }

    private IncidentWork work(HandlingAlerts alerts) {
        DeclaringIncidents declaring = new DeclaringIncidents(
                ports.transactions(), ports.incidents(), drafting, journal, notices, ports.companies(), clock);
        return new IncidentWork(
                declaring,
                new DeclaringFromAlerts(
                        ports.transactions(), declaring, ports.incidents(), ports.alerts(), alerts, ports.companies()),
                new HandlingIncidents(ports.transactions(), drafting, journal, notices, ports.companies(), clock),
                new TellingClients(
                        ports.transactions(),
                        ports.clientMessages(),
                        ports.clients(),
                        ports.companies(),
                        drafting,
                        journal,
                        notices,
                        clock),
                new CreditingClients(
                        ports.transactions(),
                        ports.credits(),
                        ports.companies(),
                        ports.people(),
                        journal,
                        notices,
                        clock),
                new KeepingTimelines(ports.transactions(), ports.incidents(), journal, notices, clock),
                new FindingIncidents(ports.transactions(), ports.incidents(), ports.clientMessages(), ports.credits()),
                new IncidentForm(ports.clients(), ports.people(), ports.companies()),
                new IncidentSteps(
                        ports.transactions(),
                        ports.incidents(),
                        drafting,
                        journal,
                        notices,
                        ports.companies(),
                        ports.people()));
    }
}
