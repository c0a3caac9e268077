/** The desk with sample data: a company with a past, in a Slack workspace on this machine. */
package quotient.bot.demo;
