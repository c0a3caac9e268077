/** From a quote to a decision: submitting, deciding, sending, closing. */
package quotient.domain.dealdesk;
