package quotient.schedules;

import java.time.Duration;
import quotient.domain.routines.RoutineRuns;

/** Forgets the runs of routines after more than a year: no clock is ever set back that far. */
public final class ForgetRuns implements Routine {

    private static final Duration KEPT = Duration.ofDays(400);

    private final RoutineRuns runs;

    public ForgetRuns(RoutineRuns runs) {
        this.runs = runs;
    }

    @Override
    public String name() {
        return "forget-runs";
    }

    @Override
    public String purpose() {
        return "forgets which routines ran after " + KEPT.toDays() + " days";
    }

    @Override
    public Doing prepare(Run run) {
        return new Doing("", () -> runs.forgetBefore(run.scheduledAt().minus(KEPT)));
    }
}
