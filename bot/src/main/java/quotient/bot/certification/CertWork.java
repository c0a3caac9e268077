package quotient.bot.certification;

import quotient.domain.certification.FindingCertificates;
import quotient.domain.certification.JudgingExams;
import quotient.domain.certification.RemindingRenewals;
import quotient.domain.certification.TakingExams;

/** Everything that can be done about certification. */
public record CertWork(
        TakingExams taking, JudgingExams judging, FindingCertificates finding, RemindingRenewals reminding) {}
