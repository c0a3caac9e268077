/** {@code /approvals}: what waits for whom, who stands in for whom, and many decided together. */
package quotient.bot.approvals;
