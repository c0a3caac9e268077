package quotient.domain.routines;

/** A routine for one of those for whom it runs. */
public record RoutineScope(String routine, String scope) {}
