package quotient.bot.quotetriage;

import quotient.bot.slack.Reception;
import quotient.domain.company.Companies;
import quotient.domain.people.People;
import quotient.domain.quotetriage.HoldingTriage;
import quotient.domain.quotetriage.TriagingQuotes;

/** What the handlers of the triage work with. */
public record TriageDesk(
        HoldingTriage holding, TriagingQuotes triaging, People people, Companies companies, Reception reception) {}
