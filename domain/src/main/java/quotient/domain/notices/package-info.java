/** What is said unprompted: notices, where they go, and how they get there. */
package quotient.domain.notices;
