/** What is known of the routines: which ran for which period, what became of it, which are paused. */
package quotient.domain.routines;
