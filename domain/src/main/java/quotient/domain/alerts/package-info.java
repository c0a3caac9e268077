/** What drifts before it hurts: signals become alerts, people act on alerts, and an alert nobody acts on climbs. */
package quotient.domain.alerts;
