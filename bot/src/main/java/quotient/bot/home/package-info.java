/** App Home: one page for everybody, made of tabs that the features bring. */
package quotient.bot.home;
