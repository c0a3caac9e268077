package quotient.bot.crooked.storage;

import com.slack.api.Slack;

public record SpeaksToSlack(Slack slack) {}
