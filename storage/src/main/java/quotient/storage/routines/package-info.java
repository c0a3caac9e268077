/** Runs of routines. */
package quotient.storage.routines;
