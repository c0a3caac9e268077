/** Briefs and their actions in the database. */
package quotient.storage.brief;
