package quotient.domain.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One level of one person, with or without an examination (PRC §59, P116). Days are local dates of the company.
 *
 * @param since the day of the latest examination; empty when there was none
 */
public record Certificate(CertificationLevel level, Optional<LocalDate> since) {

    /** So long before its end it is told, and may be renewed. */
    private static final int MONTHS_AHEAD = 1;

    /** The first day on which it does not hold any more: the day of the examination when its months are over. */
    public Optional<LocalDate> ends() {
        return since.map(day -> day.plusMonths(level.monthsValid()));
    }

    /** The first day on which it may be renewed, which is when it begins to expire. */
    public Optional<LocalDate> renewableFrom() {
        return ends().map(day -> day.minusMonths(MONTHS_AHEAD));
    }

    /** An examination to come does not certify. */
    public CertificateStatus status(LocalDate today) {
        if (since.isEmpty() || today.isBefore(since.get())) {
            return CertificateStatus.NOT_HELD;
        }
        if (!today.isBefore(ends().orElseThrow())) {
            return CertificateStatus.EXPIRED;
        }
        return today.isBefore(renewableFrom().orElseThrow()) ? CertificateStatus.ACTIVE : CertificateStatus.EXPIRING;
    }
}
