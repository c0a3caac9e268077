package quotient.bot.slack;

import com.slack.api.bolt.App;

/** A feature's commands, buttons and modals, plugged into Bolt. */
public interface Feature {
    void plugInto(App app);
}
