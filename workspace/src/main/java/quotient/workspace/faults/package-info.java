/** What goes wrong between app and Slack, on demand or by seed. */
package quotient.workspace.faults;
