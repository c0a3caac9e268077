package quotient.bot.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.slf4j.Marker;

/** Slack's library prints bodies, tokens and signatures below INFO, so nothing below INFO of it is written, ever. */
public final class QuietSlack extends TurboFilter {

    private static final String SLACK = "com.slack.api";

    @Override
    public FilterReply decide(
            Marker marker, Logger logger, Level level, String format, Object[] parameters, Throwable failure) {
        boolean chatty = !level.isGreaterOrEqual(Level.INFO) && logger.getName().startsWith(SLACK);
        return chatty ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
}
