/** {@code /ops}: alerts and what is done about them, silences, routes, and the schedules. */
package quotient.bot.ops;
