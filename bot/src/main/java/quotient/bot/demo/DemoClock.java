package quotient.bot.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Shows the past while it is being made up, and the present ever after. */
final class DemoClock extends Clock {

    private final Clock present;
    private volatile Instant past;

    DemoClock(Clock present, Instant past) {
        this.present = present;
        this.past = past;
    }

    void moveTo(Instant moment) {
        past = moment;
    }

    @Override
    public Instant instant() {
        Instant made = past;
        Instant now = present.instant();
        return made.isBefore(now) ? made : now;
    }

    void arrive() {
        past = Instant.MAX;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the demo asks this clock for instants only");
    }
}
