/** {@code /incident}: its verbs, forms, buttons and cards, what customers read, and the message shortcut. */
package quotient.bot.incidents;
