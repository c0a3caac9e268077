/** The clock that moves only when told to. */
package quotient.bot.clock;
