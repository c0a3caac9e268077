package quotient.bot;

import quotient.bot.approvals.ApprovalWork;
import quotient.bot.cadence.CadenceWork;
import quotient.bot.certification.CertWork;
import quotient.bot.clientreports.ReportWork;
import quotient.bot.dealexceptions.ExceptionWork;
import quotient.bot.incidents.IncidentWork;
import quotient.bot.promotions.PromotionWork;
import quotient.bot.roi.RoiWork;
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
        ApprovalWork approvals,
        CertWork certification,
        RitualUseCases rituals,
        AuditUseCases audits,
        RoiWork roi,
        ReportWork reports,
        PromotionWork promotions,
        CadenceWork cadence) {}
