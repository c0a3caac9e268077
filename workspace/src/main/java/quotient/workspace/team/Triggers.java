package quotient.workspace.team;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Trigger ids: each is good for one view, for three seconds. */
public final class Triggers {
    private static final Duration LIFE = Duration.ofSeconds(3);

    private final Ids ids;
    private final Clock stopwatch;
    private final Map<String, Trigger> issued = new HashMap<>();

    private record Trigger(String user, Instant at, boolean used) {}

    public Triggers(Ids ids, Clock stopwatch) {
        this.ids = ids;
        this.stopwatch = stopwatch;
    }

    public synchronized String issue(String user) {
        String id = stopwatch.instant().toEpochMilli() + "." + ids.next("", 12);
        issued.put(id, new Trigger(user, stopwatch.instant(), false));
        return id;
    }

    /** Uses the trigger up and names the user it was given to. */
    public synchronized String exchange(String id) {
        Trigger trigger = issued.get(id);
        if (trigger == null) {
            throw new Refusal("invalid_trigger");
        }
        if (trigger.used()) {
            throw new Refusal("trigger_exchanged");
        }
        if (trigger.at().plus(LIFE).isBefore(stopwatch.instant())) {
            throw new Refusal("trigger_expired");
        }
        issued.put(id, new Trigger(trigger.user(), trigger.at(), true));
        return trigger.user();
    }
}
