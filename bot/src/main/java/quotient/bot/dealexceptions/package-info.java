/** The registry of exceptions in Slack: {@code /exceptions}, its cards, forms and pictures. */
package quotient.bot.dealexceptions;
