/** {@code /quote} and everything that is done with a quote in Slack. */
package quotient.bot.quotes;
