/** The log that only grows. */
package quotient.storage.audit;
