/** Packs of the evening and plans for what is open. */
package quotient.storage.handoff;
