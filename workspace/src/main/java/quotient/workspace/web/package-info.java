/** Slack's Web API: one class per family of methods, refusing what Slack refuses. */
package quotient.workspace.web;
