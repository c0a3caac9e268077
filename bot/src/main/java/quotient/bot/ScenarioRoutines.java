package quotient.bot;

import java.util.List;
import java.util.function.Supplier;
import quotient.domain.scenarios.TrackingCompliance;
import quotient.schedules.Hours;
import quotient.schedules.Misfire;
import quotient.schedules.PortfolioWatch;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;
import quotient.schedules.WeeklyCompliance;

/** The part of the timetable that goes with proposals. */
final class ScenarioRoutines {

    private ScenarioRoutines() {}

    static List<Timetable.Entry> of(TrackingCompliance tracking, Ports ports) {
        Supplier<List<Scope>> company =
                () -> List.of(Scope.company(ports.companies().current().zone()));
        return List.of(
                new Timetable.Entry(
                        new PortfolioWatch(tracking),
                        Hours.of("0 40 7 * * ?"),
                        Misfire.CATCH_UP_LATEST,
                        List.of("P98"),
                        company),
                new Timetable.Entry(
                        new WeeklyCompliance(tracking, ports.outbox()),
                        Hours.of("0 10 16 ? * FRI"),
                        Misfire.CATCH_UP_LATEST,
                        List.of("P46"),
                        company));
    }
}
