/** What the desk tells people at its hour: the checks of the day, the morning's handoff, everybody's briefing. */
package quotient.domain.daily;
