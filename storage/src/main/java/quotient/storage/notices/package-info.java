/** The outbox, both sides of it. */
package quotient.storage.notices;
