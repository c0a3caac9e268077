/** Keys of systems. */
package quotient.storage.access;
