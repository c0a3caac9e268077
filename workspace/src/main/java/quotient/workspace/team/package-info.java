/** What the workspace remembers: people, channels, messages, views, files. */
package quotient.workspace.team;
