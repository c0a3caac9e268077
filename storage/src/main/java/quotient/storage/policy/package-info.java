/** Policies as JSON documents. */
package quotient.storage.policy;
