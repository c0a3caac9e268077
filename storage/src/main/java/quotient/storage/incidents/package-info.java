/** Incidents with their timelines and cards, what customers are told of them, and credits. */
package quotient.storage.incidents;
