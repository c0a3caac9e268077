/** Keeps what is asked of whom. */
package quotient.storage.dealdesk;
