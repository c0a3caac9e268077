/** First answers and seen requests. */
package quotient.storage.keeping;
