package quotient.bot.approvals;

import quotient.bot.slack.Reception;
import quotient.domain.company.Companies;

/** What the handlers of {@code /approvals} work with: the use cases, and the ways to answer. */
public record ApprovalsDesk(ApprovalWork work, Companies companies, Reception reception) {}
