/** What clients are told in their own channels by the day and by the week, and how they slow it down. */
package quotient.domain.clientdigests;
