/** Keeps {@link quotient.domain.scenarios}. */
package quotient.storage.scenarios;
