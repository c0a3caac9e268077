package quotient.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.AlertSteps;
import quotient.schedules.Agenda;
import quotient.schedules.Ran;

/** Alerts, by the same clock as the routines. */
final class AlertAgenda implements Agenda {

    /** Each step moves what is due; were one ever not to, the rest of the house would still have its turn. */
    private static final int MOST_ROUNDS = 1000;

    private final AlertSteps steps;

    AlertAgenda(AlertSteps steps) {
        this.steps = steps;
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return steps.nextDue();
    }

    @Override
    public List<Ran> runDue(Instant now) {
        List<Ran> ran = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<String> done = steps.step(now);
            if (done.isEmpty()) {
                return ran;
            }
            done.forEach(what -> ran.add(new Ran("alerts", what, now, "done")));
        }
        return ran;
    }
}
