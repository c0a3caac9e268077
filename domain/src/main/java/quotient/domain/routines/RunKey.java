package quotient.domain.routines;

/**
 * What runs once: a routine, for one scope, for one period.
 *
 * @param scope {@code company}, or the Slack id of a channel or a person
 * @param period the local date and time for which it runs, such as {@code 2026-03-02T08:00}
 */
public record RunKey(String routine, String scope, String period) {

    public RunKey {
        if (routine.isBlank() || scope.isBlank() || period.isBlank()) {
            throw new IllegalArgumentException("a run needs a routine, a scope and a period");
        }
    }

    public RoutineScope place() {
        return new RoutineScope(routine, scope);
    }
}
