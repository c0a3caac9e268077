/** How an answer says no: refusals are values, broken input is an exception. */
package quotient.domain.outcome;
