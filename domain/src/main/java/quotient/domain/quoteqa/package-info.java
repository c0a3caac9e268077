/** A second look at the quotes of a day: what policy, approvals, log and arithmetic say to each (PRC §34, §61). */
package quotient.domain.quoteqa;
