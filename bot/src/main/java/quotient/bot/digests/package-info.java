/** Digests as messages: pure views of what the domain summed up, and the few buttons on them. */
package quotient.bot.digests;
