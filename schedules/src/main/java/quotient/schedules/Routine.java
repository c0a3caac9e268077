package quotient.schedules;

import java.time.Instant;

/** Something that is done again and again. Doing it twice for one moment must be as good as once. */
public interface Routine {

    /** Short, unique, in kebab-case: {@code forget-answers}. */
    String name();

    /** @param firedAt the moment for which it runs, which may lie behind the present after a stop */
    void run(Instant firedAt);
}
