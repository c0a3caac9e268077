/** Who somebody is and what they may do. */
package quotient.domain.people;
