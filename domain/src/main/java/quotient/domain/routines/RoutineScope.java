package quotient.domain.routines;

/** A routine for one of those for whom it runs. */
public record RoutineScope(String routine, String scope) {

    /** What the id of a scope begins with that stands for a client; the client's name follows. */
    public static final String CLIENT = "client:";
}
