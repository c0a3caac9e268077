/** What one shift hands to the next: everything open with owner, next action and ETA, complete or not (PRC §26). */
package quotient.domain.handoff;
