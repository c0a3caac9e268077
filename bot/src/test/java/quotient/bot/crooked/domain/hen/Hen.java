package quotient.bot.crooked.domain.hen;

import quotient.bot.crooked.domain.egg.Egg;

/** Knows a feature that knows this one. */
public record Hen(Egg hatchedFrom) {}
