/** One port for everything that comes in over HTTP: the REST API, the operators' checks, and what Slack sends. */
package quotient.bot.http;
