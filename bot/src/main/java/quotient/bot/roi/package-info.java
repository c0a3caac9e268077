/** What work for clients has brought, in Slack: {@code /roi}, its card and its pictures, and the review of figures. */
package quotient.bot.roi;
