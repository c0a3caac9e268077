/** The morning's triage: every escalated quote gets an owner, one remediation and a day by which the customer hears (PRC §36). */
package quotient.domain.quotetriage;
