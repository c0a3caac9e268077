package quotient.bot;

import java.util.List;
import java.util.function.Supplier;
import quotient.domain.dealdesk.ExpiringQuotes;
import quotient.schedules.Hours;
import quotient.schedules.Misfire;
import quotient.schedules.QuoteExpiry;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;

/** The part of the timetable that goes with quotes. */
final class QuoteRoutines {

    private QuoteRoutines() {}

    static List<Timetable.Entry> of(ExpiringQuotes expiring, Ports ports) {
        Supplier<List<Scope>> company =
                () -> List.of(Scope.company(ports.companies().current().zone()));
        return List.of(new Timetable.Entry(
                new QuoteExpiry(expiring), Hours.of("0 15 8 * * ?"), Misfire.CATCH_UP_LATEST, List.of("P12"), company));
    }
}
