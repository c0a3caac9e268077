package quotient.bot.crooked.workspace;

import quotient.bot.crooked.domain.hen.Hen;

public record KnowsTheDomain(Hen hen) {}
