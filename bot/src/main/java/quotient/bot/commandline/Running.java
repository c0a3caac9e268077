package quotient.bot.commandline;

import java.net.URI;
import java.util.List;

/** A bot at work, until it is closed. */
public interface Running extends AutoCloseable {

    /** Where its port answers. */
    URI uri();

    /** Lines for the operator after the one that says ready, such as the page to open. */
    default List<String> notes() {
        return List.of();
    }

    /** Lets what has begun come to its end. */
    @Override
    void close();
}
