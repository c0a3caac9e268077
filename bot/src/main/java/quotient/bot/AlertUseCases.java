package quotient.bot;

import java.time.Clock;
import quotient.domain.alerts.AlertKinds;
import quotient.domain.alerts.AlertLine;
import quotient.domain.alerts.AlertNotices;
import quotient.domain.alerts.AlertSteps;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.FindingAlerts;
import quotient.domain.alerts.HandlingAlerts;
import quotient.domain.alerts.LostMessages;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Routing;
import quotient.domain.alerts.SettingAlertRules;
import quotient.domain.alerts.Silencing;
import quotient.domain.notices.NoticeIds;

/** What can be done with alerts, over one set of ports and one clock. */
public record AlertUseCases(
        AlertKinds kinds,
        RaisingAlerts raising,
        AlertSteps steps,
        HandlingAlerts handling,
        FindingAlerts finding,
        Silencing silencing,
        SettingAlertRules rules,
        LostMessages lost) {

    public static AlertUseCases over(Ports ports, NoticeIds ids, Clock clock) {
        AlertKinds kinds = DeskKinds.all();
        Routing routing = new Routing(ports.alertRules(), kinds);
        AlertNotices notices = new AlertNotices(ports.outbox(), ids, ports.said(), ports.companies());
        AlertLine line = AlertLine.of(
                routing,
                kinds,
                ports.alerts(),
                ports.silences(),
                ports.said(),
                ports.alertReasons(),
                ports.companies(),
                ports.clients(),
                ports.people(),
                notices);
        RaisingAlerts raising = new RaisingAlerts(ports.transactions(), ports.alerts(), routing, ports.audit());
        return new AlertUseCases(
                kinds,
                raising,
                new AlertSteps(
                        ports.transactions(),
                        ports.alerts(),
                        ports.silences(),
                        line,
                        routing,
                        notices,
                        ports.companies(),
                        ports.audit()),
                new HandlingAlerts(
                        ports.transactions(),
                        ports.alerts(),
                        ports.people(),
                        ports.companies(),
                        notices,
                        ports.audit(),
                        clock),
                new FindingAlerts(ports.alerts(), ports.alertReasons(), clock),
                new Silencing(
                        ports.transactions(),
                        ports.silences(),
                        ports.alerts(),
                        ports.companies(),
                        notices,
                        ports.audit(),
                        clock),
                new SettingAlertRules(
                        ports.transactions(), ports.alertRules(), kinds, routing, line, ports.audit(), clock),
                new LostMessages(raising, ports.people(), clock));
    }
}
