package quotient.bot;

import java.util.List;
import java.util.function.Supplier;
import quotient.bot.dealexceptions.ExceptionWork;
import quotient.schedules.ExceptionWatch;
import quotient.schedules.Hours;
import quotient.schedules.Misfire;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;

/** The part of the timetable that goes with the registry of exceptions. */
final class ExceptionRoutines {

    private ExceptionRoutines() {}

    static List<Timetable.Entry> of(ExceptionWork exceptions, Ports ports) {
        Supplier<List<Scope>> company =
                () -> List.of(Scope.company(ports.companies().current().zone()));
        return List.of(new Timetable.Entry(
                new ExceptionWatch(exceptions.alerts()),
                Hours.of("0 5 8 * * ?"),
                Misfire.CATCH_UP_LATEST,
                List.of("P52", "P53", "P56", "P60", "P98"),
                company));
    }
}
