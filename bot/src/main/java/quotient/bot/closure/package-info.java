/** The end of the pricing day in Slack: its living card, its button, and {@code /ops day}. */
package quotient.bot.closure;
