package quotient.schedules;

import quotient.domain.routines.RunKey;

/**
 * One try of a run.
 *
 * @param key what it claims
 * @param failedBefore how often it has failed
 * @param by on whose behalf, as the audit names them
 * @param scheduled whether it deals with a moment of the timetable for the first time
 */
record Attempt(Routine routine, Run run, RunKey key, int failedBefore, String by, boolean scheduled) {}
