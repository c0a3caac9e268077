/** Whose desk this is and whom it sells to. */
package quotient.domain.company;
