/** What Slack accepts as Block Kit, as tables of rules. */
package quotient.workspace.blocks;
