/** Audits of quotes and exceptions: what is drawn by lot, what an auditor found, and until when it is mended (PRC §61). */
package quotient.domain.pricingaudits;
