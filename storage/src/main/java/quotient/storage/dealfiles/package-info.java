/** What belongs to a deal beside its quote. */
package quotient.storage.dealfiles;
