/** The end of the pricing day as a state: what must hold before it is closed, and who closed it (PRC §46). */
package quotient.domain.closure;
