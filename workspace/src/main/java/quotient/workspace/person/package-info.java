/** What people do in Slack: type, click, submit. */
package quotient.workspace.person;
