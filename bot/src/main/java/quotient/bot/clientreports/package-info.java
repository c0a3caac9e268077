/** Reports for clients in Slack and by mail: their cards, the decision on them, and their way out (M11, M13, X27). */
package quotient.bot.clientreports;
