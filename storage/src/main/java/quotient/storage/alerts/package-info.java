/** Alerts, why they were said or not, and what admins decided about them. */
package quotient.storage.alerts;
