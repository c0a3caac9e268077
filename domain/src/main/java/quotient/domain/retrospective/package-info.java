/** What a week or a month of pricing teaches, and the one thing to do about it (PRC §38, §47, §63). Nothing changes by itself. */
package quotient.domain.retrospective;
