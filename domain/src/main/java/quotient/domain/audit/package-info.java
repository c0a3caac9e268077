/** What was done, kept so that it cannot be changed unseen. */
package quotient.domain.audit;
