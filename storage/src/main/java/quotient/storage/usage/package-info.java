/** Usage in the database: the tasks, and their sums. */
package quotient.storage.usage;
