/** Promotions and their cohorts. */
package quotient.storage.promotions;
