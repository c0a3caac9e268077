/** What clients were told in the database, and what was done for them. */
package quotient.storage.clientdigests;
