package quotient.bot.ops;

import java.util.function.IntSupplier;
import quotient.bot.slack.Reception;
import quotient.domain.alerts.AlertKinds;
import quotient.domain.alerts.FindingAlerts;
import quotient.domain.alerts.HandlingAlerts;
import quotient.domain.alerts.SettingAlertRules;
import quotient.domain.alerts.Silencing;
import quotient.domain.company.Companies;
import quotient.domain.people.People;

/**
 * What the handlers of {@code /ops} work with.
 *
 * @param retry sends once more what Slack would not take to its place, and says how many notices that were
 */
public record OpsDesk(
        AlertKinds kinds,
        FindingAlerts finding,
        HandlingAlerts handling,
        Silencing silencing,
        SettingAlertRules rules,
        People people,
        Companies companies,
        IntSupplier retry,
        Reception reception) {}
