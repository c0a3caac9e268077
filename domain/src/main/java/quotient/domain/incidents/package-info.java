/** Incidents from the declaration to the credit: who leads, who is told what and when, and what customers hear and get. */
package quotient.domain.incidents;
