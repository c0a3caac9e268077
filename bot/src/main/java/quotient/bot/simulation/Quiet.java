package quotient.bot.simulation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** In a simulation everything fails all the time; a log of it would be longer than the year. */
final class Quiet implements AutoCloseable {

    private final Logger logger;
    private final Level before;

    private Quiet(Logger logger) {
        this.logger = logger;
        this.before = logger.getLevel();
    }

    static Quiet begin() {
        Quiet quiet = new Quiet((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME));
        quiet.logger.setLevel(Level.OFF);
        return quiet;
    }

    @Override
    public void close() {
        logger.setLevel(before);
    }
}
