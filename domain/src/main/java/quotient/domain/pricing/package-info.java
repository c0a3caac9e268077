/** From a request to a priced, guarded, explained quote. */
package quotient.domain.pricing;
