/** What the work that AI models do has cost, task by task, and what may still be spent today. */
package quotient.domain.usage;
