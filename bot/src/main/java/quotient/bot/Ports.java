package quotient.bot;

import quotient.domain.access.ApiTokens;
import quotient.domain.alerts.AlertReasons;
import quotient.domain.alerts.AlertRules;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.Said;
import quotient.domain.alerts.Silences;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.company.Zones;
import quotient.domain.incidents.ClientMessages;
import quotient.domain.incidents.Credits;
import quotient.domain.incidents.Incidents;
import quotient.domain.keeping.FirstAnswers;
import quotient.domain.keeping.SeenRequests;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.Deliveries;
import quotient.domain.notices.Outbox;
import quotient.domain.people.People;
import quotient.domain.policy.Policies;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricinghealth.QuoteFacts;
import quotient.domain.routines.RoutineRuns;
import quotient.domain.usage.UsageLedger;

/** Everything that is kept, behind the domain's ports. */
public record Ports(
        Transactions transactions,
        Companies companies,
        People people,
        Clients clients,
        Policies policies,
        Quotes quotes,
        AuditTrail audit,
        Outbox outbox,
        Deliveries deliveries,
        ApiTokens tokens,
        FirstAnswers answers,
        SeenRequests seen,
        UsageLedger usage,
        QuoteFacts quoteFacts,
        Alerts alerts,
        Silences silences,
        AlertRules alertRules,
        AlertReasons alertReasons,
        Said said,
        RoutineRuns routineRuns,
        Zones zones,
        Incidents incidents,
        ClientMessages clientMessages,
        Credits credits) {}
