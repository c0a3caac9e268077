/** Numbers in, pictures out: PNG bytes of 1200 x 600 pixels. AWT is loaded with the first picture, never before. */
package quotient.bot.charts;
