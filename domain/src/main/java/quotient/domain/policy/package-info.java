/** The versioned document that prices, guardrails and approvals are decided by. */
package quotient.domain.policy;
