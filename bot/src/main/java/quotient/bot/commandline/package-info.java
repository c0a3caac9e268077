/** What an operator types: the verbs, their arguments, and what is said when they are wrong. */
package quotient.bot.commandline;
