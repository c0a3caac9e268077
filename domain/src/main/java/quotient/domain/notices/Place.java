package quotient.domain.notices;

/** Where a message stands in Slack: the channel, and the timestamp that names it there. */
public record Place(String channel, String timestamp) {}
