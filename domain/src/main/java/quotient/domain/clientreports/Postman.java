package quotient.domain.clientreports;

/** Takes a report to the client's mail server. It never throws: whatever happens is told. */
public interface Postman {

    /** Whether letters go out at all; they do not until an operator has named a mail server (X27). */
    boolean isOn();

    /** Tries once. A server that has taken it before knows it by its Message-ID, which is the dispatch's reference. */
    Handed hand(Dispatch dispatch, KeptReport report);

    /** What came of it. */
    record Handed(Result result, String why) {

        public enum Result {
            TAKEN,
            /** Not now; it may work later. */
            LATER,
            /** Never to this address, or never from here. */
            REFUSED
        }

        public static final Handed TAKEN = new Handed(Result.TAKEN, "");

        public static Handed later(String why) {
            return new Handed(Result.LATER, why);
        }

        public static Handed refused(String why) {
            return new Handed(Result.REFUSED, why);
        }
    }
}
