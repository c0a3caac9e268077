/** Audits in Slack: the card of each round, the checklist, the card of each finding, and {@code /ops audits}. */
package quotient.bot.pricingaudits;
