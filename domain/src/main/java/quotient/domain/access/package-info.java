/** Keys of systems that use the REST API. */
package quotient.domain.access;
