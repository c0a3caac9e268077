/** Quartz behind the timetable. */
package quotient.schedules.quartz;
