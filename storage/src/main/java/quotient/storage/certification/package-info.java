/** Examinations in the database. */
package quotient.storage.certification;
