/** What the desk tells people at its hour: the evening's handoff and its gate, the morning, briefings, checks. */
package quotient.bot.daily;
