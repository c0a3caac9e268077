package quotient.bot.slack;

import java.time.Clock;

/** What every handler needs to hear somebody and to answer: who it is, the acknowledgement, the ways to reply, the time. */
public record Reception(
        Directory directory, Acknowledging acknowledging, Replies replies, SlackCalls slack, Clock clock) {}
