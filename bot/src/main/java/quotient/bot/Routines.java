package quotient.bot;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import quotient.bot.settings.InvalidSetting;
import quotient.bot.settings.ScheduleSettings;
import quotient.domain.deskhealth.Lateness;
import quotient.domain.keeping.Backups;
import quotient.domain.notices.NoticeIds;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.pricinghealth.WatchingPricing;
import quotient.domain.routines.RoutineNotices;
import quotient.schedules.ForgetAnswers;
import quotient.schedules.ForgetRuns;
import quotient.schedules.HourlyCosts;
import quotient.schedules.Hours;
import quotient.schedules.ListingRoutines;
import quotient.schedules.Misfire;
import quotient.schedules.OperatingRoutines;
import quotient.schedules.Routine;
import quotient.schedules.RunningRoutines;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;
import quotient.schedules.WeeklyBackup;

/** Everything that the desk does by the clock: what runs, and what a person may do about it. */
public record Routines(Timetable timetable, RunningRoutines running, OperatingRoutines operating, Lateness lateness) {

    /** What runs within so much of its moment is not late. */
    private static final Duration IN_TIME = Duration.ofMinutes(5);

    /** The timetable. A routine is plugged in by one line here; its hours are its scope's local time. */
    private static List<Timetable.Entry> entries(
            Ports ports, List<Timetable.Entry> daily, Backups backups, WatchingPricing watching) {
        Supplier<List<Scope>> company =
                () -> List.of(Scope.company(ports.companies().current().zone()));
        List<Timetable.Entry> keeping = List.of(
                latest(new ForgetAnswers(ports.answers()), "0 10 4 * * ?", company),
                latest(new ForgetRuns(ports.routineRuns()), "0 20 4 ? * SUN", company),
                latest(new HourlyCosts(watching), "0 0 4-23 * * ?", company, "P99", "P100", "X12"),
                latest(new WeeklyBackup(backups), "0 30 4 ? * SUN", company, "O9"));
        return Stream.concat(daily.stream(), keeping.stream()).toList();
    }

    /** @throws InvalidSetting when the settings give hours to a routine that there is not */
    static Routines over(
            Ports ports,
            List<Timetable.Entry> daily,
            Backups backups,
            WatchingPricing watching,
            ScheduleSettings settings,
            NoticeIds ids,
            Clock clock) {
        Timetable timetable = timetable(entries(ports, daily, backups, watching), settings);
        RunningRoutines running = new RunningRoutines(
                timetable,
                ports.transactions(),
                ports.routineRuns(),
                new RoutineNotices(ports.outbox(), ids, ports.companies()),
                ports.audit());
        return new Routines(
                timetable,
                running,
                new OperatingRoutines(
                        ports.transactions(), timetable, running, ports.routineRuns(), ports.audit(), clock),
                lateness(new ListingRoutines(timetable, ports.transactions(), ports.routineRuns())));
    }

    private static Lateness lateness(ListingRoutines listing) {
        return now -> listing.list(now).stream()
                .flatMap(line -> line
                        .next()
                        .filter(due -> due.plus(IN_TIME).isBefore(now))
                        .map(due -> new Lateness.Late(line.name(), due))
                        .stream())
                .toList();
    }

    private static Timetable timetable(List<Timetable.Entry> entries, ScheduleSettings settings) {
        try {
            return new Timetable(entries).at(settings.hours());
        } catch (InvalidInput unknown) {
            throw new InvalidSetting("schedules: " + unknown.getMessage());
        }
    }

    /** A state to be kept: the latest moment stands for those before it. */
    private static Timetable.Entry latest(
            Routine routine, String cron, Supplier<List<Scope>> scopes, String... requirements) {
        return new Timetable.Entry(routine, Hours.of(cron), Misfire.CATCH_UP_LATEST, List.of(requirements), scopes);
    }
}
