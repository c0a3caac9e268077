/** What the desk costs in time and memory, measured from outside by anyone who types {@code ./quotient bench}. */
package quotient.bot.bench;
