/** What auditors take away: the audit log, quotes and exceptions as files. */
package quotient.bot.exports;
