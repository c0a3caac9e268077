package quotient.domain.usage;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.company.Company;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.policy.Model;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestPolicy;

/** A company in New York with a budget of 10 USD a day and 5 tasks an hour. It is Monday, 2 March 2026, 10:20. */
final class CostDesk {

    static final Actor OPS = Actor.token("agents", Set.of(Role.OPS));

    final FakeClock clock = FakeClock.at("2026-03-02T10:20:00-05:00");
    final FakeClock wall = FakeClock.at("2026-11-21T00:00:00Z");
    final Ports ports = Ports.inMemory();
    final CostControl control;
    final RecordingUsage recording;

    CostDesk() {
        ports.policies().putInForce(TestPolicy.DEFAULT);
        ports.companies()
                .keep(new Company(
                        "J1MSKY", ZoneId.of("America/New_York"), Currency.getInstance("USD"), Set.of(), Map.of()));
        control = control();
        recording = new RecordingUsage(
                ports.transactions(),
                ports.usage(),
                ports.policies(),
                ports.companies(),
                ports.auditTrail(),
                control,
                clock);
    }

    /** As another process, or the same after a restart, has it. */
    CostControl control() {
        return new CostControl(ports.usage(), ports.policies(), ports.companies(), new Budget(BigDecimal.TEN, 5), wall);
    }

    Outcome<RecordingUsage.Recorded> record(ReportedUsage... tasks) {
        return recording.record(OPS, List.of(tasks));
    }

    ReportedUsage task(String id, String cost) {
        return new ReportedUsage(
                id,
                clock.instant(),
                Model.SONNET,
                2000,
                800,
                cost.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cost)),
                Optional.empty(),
                false);
    }
}
