package quotient.bot.http;

import io.javalin.config.RoutesConfig;

/** Some paths and what answers them; the house hands each of these to the door. */
@FunctionalInterface
public interface Routes {
    void addTo(RoutesConfig door);
}
