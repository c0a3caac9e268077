/** How pricing is doing: what it costs, whether quotes are answered, what needs somebody (PRC §55, §56). */
package quotient.domain.pricinghealth;
