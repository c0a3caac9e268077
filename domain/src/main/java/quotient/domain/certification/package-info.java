/** How people are examined in pricing, and how long that holds (PRC §59). */
package quotient.domain.certification;
