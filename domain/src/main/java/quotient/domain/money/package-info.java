/** The few values that all features share. */
package quotient.domain.money;
