/** The company and its clients. */
package quotient.storage.company;
