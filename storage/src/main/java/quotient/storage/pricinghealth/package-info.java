/** What the health of pricing is reckoned from, read from the database. */
package quotient.storage.pricinghealth;
