/** A dozen helpers over Block Kit: escape, shorten, count; sections, fields, buttons, inputs. */
package quotient.bot.blocks;
