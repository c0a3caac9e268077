/** What was said of due measurements and what was answered, in the database. */
package quotient.storage.cadence;
