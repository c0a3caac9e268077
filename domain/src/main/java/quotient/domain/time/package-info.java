/** Days as business counts them. */
package quotient.domain.time;
