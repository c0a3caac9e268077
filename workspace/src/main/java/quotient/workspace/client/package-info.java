/** The page's own API: a facade over people and messages, and the stream of what happens. */
package quotient.workspace.client;
