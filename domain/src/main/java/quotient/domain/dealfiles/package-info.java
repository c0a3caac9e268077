/** What belongs to a deal beside its quote: hygiene, value, contract, and how the account grows. */
package quotient.domain.dealfiles;
