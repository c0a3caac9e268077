/** The weekly brief for executives in Slack: its card, its picture, and what they answer. */
package quotient.bot.brief;
