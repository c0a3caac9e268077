/** How measurements are asked for and answered in Slack, and how it is shown what is due and how well the measuring goes. */
package quotient.bot.cadence;
