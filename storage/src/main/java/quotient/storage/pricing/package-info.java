/** Quotes and what their approvals wait for. */
package quotient.storage.pricing;
