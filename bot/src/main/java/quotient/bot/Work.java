package quotient.bot;

import quotient.bot.dealexceptions.ExceptionWork;
import quotient.bot.incidents.IncidentWork;
import quotient.bot.promotions.PromotionWork;
import quotient.bot.scenarios.ScenarioWork;

/** Everything that can be done in this house, over one set of ports. */
record Work(
        Ports ports,
        UseCases quotes,
        AlertUseCases alerts,
        IncidentWork incidents,
        Routines routines,
        Costs costs,
        DailyUseCases daily,
        WeeklyUseCases weekly,
        ClientDigestUseCases clientDigests,
        ScenarioWork scenarios,
        ExceptionWork exceptions,
        PromotionWork promotions) {}
