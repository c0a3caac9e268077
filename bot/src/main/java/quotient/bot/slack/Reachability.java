package quotient.bot.slack;

import java.time.Duration;
import java.util.Map;
import quotient.domain.deskhealth.Messenger;

/** How Slack was at the last calls. */
public final class Reachability implements Messenger {

    private final Carrying carrying;
    private final SlackCalls slack;

    public Reachability(Carrying carrying, SlackCalls slack) {
        this.carrying = carrying;
        this.slack = slack;
    }

    @Override
    public Reach reach() {
        return carrying.breaker().reach();
    }

    @Override
    public Map<String, Duration> resting() {
        return slack.resting();
    }
}
