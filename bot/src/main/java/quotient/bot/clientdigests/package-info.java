/** Digests in clients' channels: how they look, and the buttons under them. */
package quotient.bot.clientdigests;
