package quotient.bot;

import java.util.List;
import java.util.function.Supplier;
import quotient.schedules.Hours;
import quotient.schedules.Misfire;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;
import quotient.schedules.WeeklyAlertReview;
import quotient.schedules.WeeklyBrief;
import quotient.schedules.WeeklyPricing;

/** The part of the timetable that goes with the week. */
final class WeeklyRoutines {

    private WeeklyRoutines() {}

    static List<Timetable.Entry> of(WeeklyUseCases weekly, Ports ports) {
        Supplier<List<Scope>> company =
                () -> List.of(Scope.company(ports.companies().current().zone()));
        return List.of(
                new Timetable.Entry(
                        new WeeklyPricing(weekly.summing(), weekly.notices(), ports.outbox()),
                        Hours.of("0 0 16 ? * FRI"),
                        Misfire.CATCH_UP_LATEST,
                        List.of("P95", "P119", "P98"),
                        company),
                new Timetable.Entry(
                        new WeeklyAlertReview(weekly.notices(), ports.outbox()),
                        Hours.of("0 0 9 ? * MON"),
                        Misfire.CATCH_UP_LATEST,
                        List.of("F5", "O5"),
                        company),
                new Timetable.Entry(
                        new WeeklyBrief(weekly.brief().writing()),
                        Hours.of("0 30 8 ? * MON"),
                        Misfire.CATCH_UP_LATEST,
                        List.of("F10"),
                        company));
    }
}
