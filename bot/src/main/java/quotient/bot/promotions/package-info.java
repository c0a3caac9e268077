/** {@code /quote promotions}: planned, decided by an executive, and followed by their cohort. */
package quotient.bot.promotions;
