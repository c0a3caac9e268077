/** When: routines and the timetable that names their hours. */
package quotient.schedules;
