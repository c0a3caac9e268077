package quotient.bot;

import java.util.List;
import java.util.function.Supplier;
import quotient.domain.company.Company;
import quotient.schedules.EveningHandoff;
import quotient.schedules.HandoffReminder;
import quotient.schedules.Hours;
import quotient.schedules.LateApprovalWatch;
import quotient.schedules.Misfire;
import quotient.schedules.MorningChecks;
import quotient.schedules.MorningHandover;
import quotient.schedules.NightlyPricingReview;
import quotient.schedules.PersonalBriefing;
import quotient.schedules.Routine;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;

/** The part of the timetable that goes with the day, from the morning's checks to the nightly review. */
final class DailyRoutines {

    private DailyRoutines() {}

    static List<Timetable.Entry> of(DailyUseCases daily, Ports ports) {
        Supplier<List<Scope>> company =
                () -> List.of(Scope.company(ports.companies().current().zone()));
        Supplier<List<Scope>> everybody = () -> people(daily, ports);
        return List.of(
                entry(new MorningChecks(daily.checking(), daily.notices()), "0 30 7 * * ?", company, "P110", "P98"),
                entry(
                        new MorningHandover(daily.morning(), daily.notices(), daily.packing()),
                        "0 0 8 * * ?",
                        company,
                        "O6"),
                entry(
                        new PersonalBriefing(daily.briefing(), daily.notices()),
                        "0 30 8 ? * MON-FRI",
                        everybody,
                        "F6",
                        "F7",
                        "P40"),
                entry(new LateApprovalWatch(daily.late()), "0 0 8-18 ? * MON-FRI", company, "P22", "P39"),
                entry(new EveningHandoff(daily.packing()), "0 30 18 * * ?", company, "O7", "P39"),
                entry(new HandoffReminder(daily.packing()), "0 0 21 * * ?", company, "O7"),
                entry(
                        new NightlyPricingReview(daily.reviewing(), daily.raising(), daily.packing(), daily.notices()),
                        "0 30 22 * * ?",
                        company,
                        "P38",
                        "P110",
                        "P21",
                        "P22"));
    }

    private static List<Scope> people(DailyUseCases daily, Ports ports) {
        Company company = ports.companies().current();
        var zones = ports.zones().all();
        return daily.briefing().everybody().stream()
                .map(person -> person.id().value())
                .map(id -> new Scope(id, zones.getOrDefault(id, company.zone())))
                .toList();
    }

    private static Timetable.Entry entry(
            Routine routine, String cron, Supplier<List<Scope>> scopes, String... requirements) {
        return new Timetable.Entry(routine, Hours.of(cron), Misfire.CATCH_UP_LATEST, List.of(requirements), scopes);
    }
}
