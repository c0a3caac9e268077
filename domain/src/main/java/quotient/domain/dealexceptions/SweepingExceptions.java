package quotient.domain.dealexceptions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertTimes;
import quotient.domain.alerts.AlertTimes.AlertTime;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Urgency;

/**
 * The midday sweep (P58, PRC §45): what is due goes to ops with whatever nobody has acknowledged. A critical one that
 * nobody acknowledges climbs within 30 minutes, as every alert of its severity does.
 */
public final class SweepingExceptions {

    /** Fact: {@code at}. */
    public static final Kind SWEEP = new Kind("exception_sweep", false);

    private static final int MOST = 15;
    private static final Duration IN_TIME = Duration.ofMinutes(30);
    private static final Duration BACK = Duration.ofDays(30);

    private final Transactions transactions;
    private final DealExceptions exceptions;
    private final FindingExceptions finding;
    private final Alerts alerts;
    private final AlertTimes times;
    private final Companies companies;
    private final NoticeIds ids;

    public SweepingExceptions(
            Transactions transactions,
            DealExceptions exceptions,
            FindingExceptions finding,
            Alerts alerts,
            AlertTimes times,
            Companies companies,
            NoticeIds ids) {
        this.transactions = transactions;
        this.exceptions = exceptions;
        this.finding = finding;
        this.alerts = alerts;
        this.times = times;
        this.companies = companies;
        this.ids = ids;
    }

    public MiddaySweep sweep(Instant at) {
        return transactions.read(() -> {
            LocalDate today = at.atZone(companies.current().zone()).toLocalDate();
            List<SweptException> items = exceptions.due(today.minusDays(RegistryRisk.AGING_DAYS), MOST).stream()
                    .map(exception -> swept(exception, today))
                    .toList();
            List<AlertTime> criticals = times.openedBetween(at.minus(BACK), at).stream()
                    .filter(time -> time.kind().equals(DeskKinds.EXCEPTION_CRITICAL.code()))
                    .toList();
            long inTime = criticals.stream()
                    .filter(time -> time.toAcknowledge()
                            .filter(took -> took.compareTo(IN_TIME) <= 0)
                            .isPresent())
                    .count();
            return new MiddaySweep(finding.board(0), items, criticals.size(), inTime);
        });
    }

    /** For ops; where nothing is open nothing is said (P56). */
    public List<Notice> notices(Instant at) {
        LocalDate today = at.atZone(companies.current().zone()).toLocalDate();
        return exceptions.count(ExceptionFilter.OPEN) == 0
                ? List.of()
                : companies.current().channel("ops").stream()
                        .map(channel -> new Notice(
                                ids.next(),
                                SWEEP,
                                "exceptions:sweep:" + today,
                                Destination.channel(channel),
                                Urgency.NORMAL,
                                at,
                                Map.of("at", at.toString())))
                        .toList();
    }

    private SweptException swept(DealException exception, LocalDate today) {
        Aging aging = Aging.of(exception, today);
        return new SweptException(
                exception,
                aging,
                live(DeskKinds.EXCEPTION_CRITICAL.code(), exception)
                        .or(() -> live(DeskKinds.EXCEPTION_AGING.code(), exception)));
    }

    private Optional<Alert> live(String kind, DealException exception) {
        return alerts.latest(kind, exception.id().value()).filter(Alert::isLive);
    }
}
