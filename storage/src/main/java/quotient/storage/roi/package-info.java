/** Projects, what is measured at clients, and the return, in the database. */
package quotient.storage.roi;
