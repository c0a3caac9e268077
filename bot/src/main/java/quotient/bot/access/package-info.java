/** Keys for systems that use the REST API. */
package quotient.bot.access;
