/** A house in which each wall is broken once, so that {@code ArchitectureTest} can see every wall hold something up. */
package quotient.bot.crooked;
