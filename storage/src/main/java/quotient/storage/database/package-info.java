/** Opens SQLite or PostgreSQL, migrates, runs units of work, backs up and restores. */
package quotient.storage.database;
