/** {@code /quote scenarios}: the options of a proposal side by side, and the executive's decision on them. */
package quotient.bot.scenarios;
