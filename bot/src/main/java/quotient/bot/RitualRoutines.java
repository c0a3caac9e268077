package quotient.bot;

import java.util.List;
import java.util.function.Supplier;
import quotient.domain.pricingaudits.AuditKind;
import quotient.schedules.AuditDraw;
import quotient.schedules.EveningClosure;
import quotient.schedules.ExecutiveAgenda;
import quotient.schedules.FindingWatch;
import quotient.schedules.Hours;
import quotient.schedules.Misfire;
import quotient.schedules.MonthlyMarkup;
import quotient.schedules.MorningTriage;
import quotient.schedules.PortfolioSummaries;
import quotient.schedules.Routine;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;
import quotient.schedules.WeeklyInsight;
import quotient.schedules.WeeklyRetrospective;

/** The part of the timetable that goes with the rituals. */
final class RitualRoutines {

    private RitualRoutines() {}

    static List<Timetable.Entry> of(RitualUseCases rituals, AuditUseCases audits, Ports ports) {
        Supplier<List<Scope>> company =
                () -> List.of(Scope.company(ports.companies().current().zone()));
        return List.of(
                entry(new MorningTriage(rituals.holding()), "0 15 8 ? * MON-FRI", company, "P37", "P24"),
                entry(new ExecutiveAgenda(rituals.agenda(), ports.outbox()), "0 0 9 ? * MON-FRI", company, "P56"),
                entry(new PortfolioSummaries(rituals.portfolios()), "0 0 18 * * ?", company, "P39"),
                entry(new EveningClosure(rituals.closing()), "0 5 18 ? * MON-FRI", company, "P39"),
                entry(draw(AuditKind.QUOTES_OF_WEEK, audits), "0 20 9 ? * MON", company, "P110", "P111"),
                entry(draw(AuditKind.EXCEPTIONS_OF_MONTH, audits), "0 25 9 1 * ?", company, "P110", "P111"),
                entry(draw(AuditKind.QUOTES_OF_QUARTER, audits), "0 30 9 1 1,4,7,10 ?", company, "P114"),
                entry(new FindingWatch(audits.following()), "0 35 7 * * ?", company, "P112"),
                entry(
                        new WeeklyRetrospective(rituals.looking(), ports.outbox()),
                        "0 20 16 ? * FRI",
                        company,
                        "P73",
                        "X29"),
                entry(new WeeklyInsight(rituals.looking(), ports.outbox()), "0 10 9 ? * MON", company, "P120"),
                entry(new MonthlyMarkup(rituals.proposing(), ports.outbox()), "0 40 9 1 * ?", company, "P46"));
    }

    private static Routine draw(AuditKind kind, AuditUseCases audits) {
        return new AuditDraw(kind, audits.drawing());
    }

    private static Timetable.Entry entry(
            Routine routine, String cron, Supplier<List<Scope>> scopes, String... requirements) {
        return new Timetable.Entry(routine, Hours.of(cron), Misfire.CATCH_UP_LATEST, List.of(requirements), scopes);
    }
}
