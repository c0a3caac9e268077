/** Audits and their findings, in the database. */
package quotient.storage.pricingaudits;
