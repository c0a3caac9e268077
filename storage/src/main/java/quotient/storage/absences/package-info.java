/** Keeps who is away, and who stands in. */
package quotient.storage.absences;
