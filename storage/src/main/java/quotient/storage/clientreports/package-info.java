/** Reports for clients in the database, and their ways to them. */
package quotient.storage.clientreports;
