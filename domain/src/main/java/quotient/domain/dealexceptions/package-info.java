/** Strategic exceptions from the guardrails: each with a plan to win its margin back, ageing in the open (PRC §39-§45, §58). */
package quotient.domain.dealexceptions;
