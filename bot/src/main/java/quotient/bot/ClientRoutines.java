package quotient.bot;

import java.util.List;
import java.util.function.Supplier;
import quotient.domain.company.Company;
import quotient.schedules.ClientDailyWin;
import quotient.schedules.ClientMilestones;
import quotient.schedules.ClientWeekly;
import quotient.schedules.Hours;
import quotient.schedules.Misfire;
import quotient.schedules.Routine;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;

/** The part of the timetable that goes by the clients' own hours. */
final class ClientRoutines {

    private ClientRoutines() {}

    /** @param on whether clients are told anything by the clock; where not, these run for nobody */
    static List<Timetable.Entry> of(ClientDigestUseCases clients, Ports ports, boolean on) {
        Supplier<List<Scope>> everyClient = () -> on ? scopes(ports) : List.of();
        return List.of(
                entry(new ClientDailyWin(clients.saying()), "0 0 9 ? * MON-FRI", everyClient, "I10"),
                entry(new ClientWeekly(clients.saying()), "0 30 9 ? * MON", everyClient, "I11"),
                entry(new ClientMilestones(clients.saying()), "0 0 10 ? * MON-FRI", everyClient, "I9"));
    }

    /** For every client that there is, whether they are told anything by the clock or not: a draft tells them nothing. */
    static Timetable.Entry drafting(Routine routine, String cron, Ports ports) {
        return entry(routine, cron, () -> scopes(ports), "M13", "M11");
    }

    /** Every client, by their own zone. */
    static List<Scope> scopes(Ports ports) {
        Company company = ports.companies().current();
        return ports.clients().all().stream()
                .map(client -> Scope.client(client.name(), client.zone().orElse(company.zone())))
                .toList();
    }

    private static Timetable.Entry entry(
            Routine routine, String cron, Supplier<List<Scope>> scopes, String... requirements) {
        return new Timetable.Entry(routine, Hours.of(cron), Misfire.CATCH_UP_LATEST, List.of(requirements), scopes);
    }
}
