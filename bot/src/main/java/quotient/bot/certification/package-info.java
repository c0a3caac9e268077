/** {@code /cert}: how people are examined, judged and reminded, in Slack. */
package quotient.bot.certification;
