/** Everybody whom the desk knows. */
package quotient.storage.people;
