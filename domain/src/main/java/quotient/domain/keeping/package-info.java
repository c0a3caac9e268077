/** What every feature needs of storage: transactions, pages, first answers. */
package quotient.domain.keeping;
