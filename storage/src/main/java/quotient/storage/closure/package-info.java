/** The ends of days, in the database. */
package quotient.storage.closure;
