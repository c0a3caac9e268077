package quotient.workspace.delivery;

import java.time.Duration;
import java.util.Optional;

/** The app's open Socket Mode connections, where there are any. */
public interface Sockets {
    /** Empty when no connection is open; then the delivery goes over HTTP. */
    Optional<Answer> send(Delivery delivery, Duration patience);

    static Sockets none() {
        return (delivery, patience) -> Optional.empty();
    }
}
