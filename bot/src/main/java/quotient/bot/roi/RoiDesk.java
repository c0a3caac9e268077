package quotient.bot.roi;

import quotient.bot.cadence.CadenceVerbs;
import quotient.bot.clientreports.ReportWork;
import quotient.bot.slack.Reception;

/** What the handlers of {@code /roi} work with: the use cases, the verbs about when it is measured, and the ways to answer. */
public record RoiDesk(RoiWork work, CadenceVerbs cadence, ReportWork reports, Reception reception) {}
