/** What a week or a month of pricing teaches, in Slack. */
package quotient.bot.retrospective;
