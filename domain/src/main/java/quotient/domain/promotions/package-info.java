/** Promotions, from the plan to the cohort that bought by them, and every other discount that has a name. */
package quotient.domain.promotions;
