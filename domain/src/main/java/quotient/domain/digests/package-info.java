/** What the desk sums up by the week, for channels and clients, and how it is put into words. */
package quotient.domain.digests;
