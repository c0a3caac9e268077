package quotient.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import quotient.schedules.Agenda;
import quotient.schedules.Ran;

/**
 * Something that time moves on, step by step, by the same clock as the routines.
 *
 * @param name what it is called in the list of what ran
 * @param next when there is something to do
 * @param step does what is due by then, and says what it did; nothing when nothing is due any more
 */
record SteppedAgenda(String name, Supplier<Optional<Instant>> next, Function<Instant, List<String>> step)
        implements Agenda {

    /** Each step moves what is due; were one ever not to, the rest of the house would still have its turn. */
    private static final int MOST_ROUNDS = 1000;

    @Override
    public Optional<Instant> next(Instant now) {
        return next.get();
    }

    @Override
    public List<Ran> runDue(Instant now) {
        List<Ran> ran = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<String> done = step.apply(now);
            if (done.isEmpty()) {
                return ran;
            }
            done.forEach(what -> ran.add(new Ran(name, what, now, "done")));
        }
        return ran;
    }
}
