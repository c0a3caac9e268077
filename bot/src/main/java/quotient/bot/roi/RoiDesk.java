package quotient.bot.roi;

import quotient.bot.slack.Reception;

/** What the handlers of {@code /roi} work with: the use cases, and the ways to answer. */
public record RoiDesk(RoiWork work, Reception reception) {}
