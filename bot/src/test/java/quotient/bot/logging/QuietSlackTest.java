package quotient.bot.logging;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class QuietSlackTest {

    @Test
    void noLevelMakesSlacksLibraryTellBodies() {
        Logger logger = (Logger) LoggerFactory.getLogger("com.slack.api.methods.impl");
        Level before = logger.getLevel();
        logger.setLevel(Level.TRACE);
        try {
            assertFalse(logger.isDebugEnabled());
            assertFalse(logger.isTraceEnabled());
            assertTrue(logger.isWarnEnabled());
        } finally {
            logger.setLevel(before);
        }
    }
}
