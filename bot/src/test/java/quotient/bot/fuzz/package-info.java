/** Thousands of requests, right, bent and broken, from a fixed seed: the same ones at every run. */
package quotient.bot.fuzz;
