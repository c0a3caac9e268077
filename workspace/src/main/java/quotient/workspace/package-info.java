/** A Slack workspace on this machine: what an app sees of Slack over HTTP, and what people do there. */
package quotient.workspace;
