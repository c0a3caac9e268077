/** What may be written to the log. */
package quotient.bot.logging;
