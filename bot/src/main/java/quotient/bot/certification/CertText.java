package quotient.bot.certification;

import static quotient.bot.blocks.Text.escape;

import java.time.LocalDate;
import quotient.domain.certification.Exam;
import quotient.domain.people.Certificate;
import quotient.domain.people.CertificateStatus;
import quotient.domain.people.CertificationLevel;

/** Words about certification, as mrkdwn. */
final class CertText {

    private CertText() {}

    static String level(CertificationLevel level) {
        return "level " + level.number();
    }

    /** What is handed in for that level. */
    static String kind(CertificationLevel level) {
        return switch (level) {
            case REPRESENTATIVE -> "quiz";
            case MANAGER -> "case reviews";
            case ADMINISTRATOR -> "practical";
        };
    }

    /** One line: the level, how it stands, until when. */
    static String line(Certificate certificate, LocalDate today) {
        CertificateStatus status = certificate.status(today);
        String until = switch (status) {
            case NOT_HELD -> "";
            case ACTIVE, EXPIRING -> " until " + certificate.ends().orElseThrow();
            case EXPIRED -> " since " + certificate.ends().orElseThrow();
        };
        return mark(status) + " *Level " + certificate.level().number() + "*, the " + kind(certificate.level()) + ": "
                + status.spoken() + until;
    }

    /** {@code Level 1 active until 2027-03-02}, for a table of many. */
    static String brief(Certificate certificate, LocalDate today) {
        CertificateStatus status = certificate.status(today);
        return mark(status) + " " + certificate.level().number() + " " + status.spoken()
                + certificate
                        .ends()
                        .filter(end -> status != CertificateStatus.NOT_HELD)
                        .map(end -> (status.isHeld() ? " until " : " since ") + end)
                        .orElse("");
    }

    /** {@code *E-1001*, Rae's quiz for level 1}. */
    static String title(Exam exam) {
        return "*" + exam.id() + "*, " + escape(exam.name()) + "'s " + kind(exam.level()) + " for "
                + level(exam.level());
    }

    static String mark(CertificateStatus status) {
        return switch (status) {
            case ACTIVE -> ":white_check_mark:";
            case EXPIRING -> ":large_yellow_circle:";
            case EXPIRED -> ":red_circle:";
            case NOT_HELD -> ":white_circle:";
        };
    }
}
