/** Triages and what was agreed in them, in the database. */
package quotient.storage.quotetriage;
