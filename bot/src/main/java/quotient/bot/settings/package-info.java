/** What an operator sets: read once at start, each wrong one refused in one sentence. */
package quotient.bot.settings;
