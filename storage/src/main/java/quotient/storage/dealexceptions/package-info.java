/** The registry of exceptions in the database. */
package quotient.storage.dealexceptions;
