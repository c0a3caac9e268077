package quotient.bot.cadence;

import quotient.bot.slack.Reception;

/** What the handlers of due measurements work with. */
public record CadenceDesk(CadenceWork work, Reception reception) {}
