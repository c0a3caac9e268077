package quotient.schedules;

import java.util.List;
import quotient.domain.cadence.ChasingMeasurements;

/** Asks each client for the measurements that are due, in the morning of their own zone, without nagging (M7, M9). */
public final class MeasurementChase implements Routine {

    private final ChasingMeasurements chasing;

    public MeasurementChase(ChasingMeasurements chasing) {
        this.chasing = chasing;
    }

    @Override
    public String name() {
        return "measurement-chase";
    }

    @Override
    public String purpose() {
        return "asks for each measurement that is due once, and follows up once";
    }

    @Override
    public Doing prepare(Run run) {
        String client = run.scope().client();
        List<ChasingMeasurements.Step> due = chasing.due(client, run.scheduledAt());
        return due.isEmpty()
                ? Doing.nothing("nothing to ask")
                : new Doing(due.size() + " to say", () -> chasing.say(client, run.scheduledAt()));
    }
}
