/** A year of the desk in minutes: the real house, a Slack that fails, a process that dies, people as they are, by a seed. */
package quotient.bot.simulation;
