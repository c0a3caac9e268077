/** {@code /health} and the Pricing tab of App Home: how the desk and pricing are doing, for those who work with them. */
package quotient.bot.pricinghealth;
