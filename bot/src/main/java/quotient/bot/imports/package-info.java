/** What comes in as a file, from the command line. */
package quotient.bot.imports;
