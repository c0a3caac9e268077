/** What clients are given to read of their return: drafted, approved by a person, and delivered (M11, M13). */
package quotient.domain.clientreports;
