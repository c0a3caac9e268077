/** Slack itself: Bolt, the guard before it, and the outbox behind it. */
package quotient.bot.slack;
