package quotient.bot;

import java.util.List;
import java.util.function.Supplier;
import quotient.bot.dealexceptions.ExceptionWork;
import quotient.schedules.ExceptionWatch;
import quotient.schedules.Hours;
import quotient.schedules.MiddayExceptions;
import quotient.schedules.Misfire;
import quotient.schedules.Routine;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;
import quotient.schedules.WeeklyBurnDown;

/** The part of the timetable that goes with the registry of exceptions. */
final class ExceptionRoutines {

    private ExceptionRoutines() {}

    static List<Timetable.Entry> of(ExceptionWork exceptions, Ports ports) {
        Supplier<List<Scope>> company =
                () -> List.of(Scope.company(ports.companies().current().zone()));
        return List.of(
                entry(
                        new ExceptionWatch(exceptions.alerts()),
                        "0 5 8 * * ?",
                        company,
                        "P52",
                        "P53",
                        "P56",
                        "P60",
                        "P98"),
                entry(
                        new MiddayExceptions(exceptions.alerts(), exceptions.sweeping(), ports.outbox()),
                        "0 0 12 ? * MON-FRI",
                        company,
                        "P58"),
                entry(
                        new WeeklyBurnDown(exceptions.burning(), exceptions.burnDowns(), ports.outbox()),
                        "0 0 10 ? * THU",
                        company,
                        "P59",
                        "P61"));
    }

    private static Timetable.Entry entry(
            Routine routine, String cron, Supplier<List<Scope>> scopes, String... requirements) {
        return new Timetable.Entry(routine, Hours.of(cron), Misfire.CATCH_UP_LATEST, List.of(requirements), scopes);
    }
}
