/** The morning's triage in Slack: its living card, the form for each quote, and {@code /quote triage}. */
package quotient.bot.quotetriage;
