package quotient.bot.incidents;

import quotient.domain.incidents.CreditingClients;
import quotient.domain.incidents.DeclaringFromAlerts;
import quotient.domain.incidents.DeclaringIncidents;
import quotient.domain.incidents.FindingIncidents;
import quotient.domain.incidents.HandlingIncidents;
import quotient.domain.incidents.IncidentForm;
import quotient.domain.incidents.IncidentSteps;
import quotient.domain.incidents.KeepingTimelines;
import quotient.domain.incidents.TellingClients;

/** Everything that can be done with incidents. */
public record IncidentWork(
        DeclaringIncidents declaring,
        DeclaringFromAlerts fromAlerts,
        HandlingIncidents handling,
        TellingClients telling,
        CreditingClients crediting,
        KeepingTimelines timelines,
        FindingIncidents finding,
        IncidentForm form,
        IncidentSteps steps) {}
