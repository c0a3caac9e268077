/** Whether the desk itself is well: what it keeps, what it sends, what it should have done. */
package quotient.domain.deskhealth;
