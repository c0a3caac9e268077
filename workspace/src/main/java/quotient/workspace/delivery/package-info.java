/** What Slack sends to the app: signed commands, clicks, events, and what comes back. */
package quotient.workspace.delivery;
