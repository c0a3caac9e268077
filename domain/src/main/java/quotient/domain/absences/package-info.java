/** Who is not asked for some days, and who stands in for them. */
package quotient.domain.absences;
