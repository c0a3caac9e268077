package quotient.bot.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quotient.bot.House;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertReasons;
import quotient.domain.alerts.AlertStatus;
import quotient.domain.alerts.Severity;
import quotient.domain.audit.AuditEntry;

/**
 * Whether every SEV-1 and SEV-2 that was said is acknowledged or escalated in its time (O1), by a clock of its own. Time in
 * which the desk lay dead is added; what a silence or a bigger alert holds has its reason kept. A line of history, which may
 * reach Slack a moment after the alert was held, counts as said too.
 */
final class Watch {

    private static final Set<String> ANSWERS =
            Set.of("alert.acknowledged", "alert.snoozed", "alert.resolved", "alert.escalated");
    private static final Duration SLACK = Duration.ofMinutes(2);
    private static final int REASONS = 20;
    private static final int TOLD = 12;

    /** What nobody answers for longer is only repeated. */
    private static final int MOST_CLIMBS = 6;

    private final Map<AlertId, Waiting> waiting = new HashMap<>();

    private record Waiting(Instant since, Severity severity, Duration downBefore) {}

    /** An alert was said, or said again. */
    void said(House house, String subject, Instant now, Duration downtime) {
        Optional<Alert> alert = AlertId.typed(subject)
                .flatMap(id -> house.ports().alerts().find(id))
                .filter(each -> each.status() == AlertStatus.OPEN && each.mayWake())
                .filter(each -> each.standing().climbed() < MOST_CLIMBS);
        alert.ifPresent(each -> waiting.putIfAbsent(each.id(), new Waiting(now, each.severity(), downtime)));
    }

    void check(House house, Instant now, Duration downtime, Tally tally) {
        for (AlertId id : List.copyOf(waiting.keySet())) {
            Waiting since = waiting.get(id);
            Duration patience = since.severity() == Severity.SEV1 ? Duration.ofMinutes(15) : Duration.ofMinutes(30);
            Instant due = since.since().plus(patience).plus(SLACK).plus(downtime.minus(since.downBefore()));
            if (now.isAfter(due)) {
                tally.add("criticals watched");
                waiting.remove(id);
                require(house, id, since, due);
            }
        }
    }

    private static void require(House house, AlertId id, Waiting waiting, Instant due) {
        boolean answered = house.ports().audit().of(id.value()).stream()
                .filter(entry -> ANSWERS.contains(entry.action()))
                .map(AuditEntry::at)
                .anyMatch(at -> !at.isBefore(waiting.since()) && !at.isAfter(due));
        boolean held = house.ports().alertReasons().of(id, REASONS).stream()
                .filter(reason -> !reason.at().isBefore(waiting.since().minus(SLACK))
                        && !reason.at().isAfter(due))
                .anyMatch(reason -> reason.verdict() == AlertReasons.Verdict.HELD
                        || reason.verdict() == AlertReasons.Verdict.DROPPED);
        if (!answered && !held) {
            throw new Broken(id + ", " + waiting.severity().spoken() + " and said at " + waiting.since()
                    + ", was neither acknowledged nor escalated by " + due + "; it was " + told(house, id));
        }
    }

    private static String told(House house, AlertId id) {
        List<AuditEntry> trail = house.ports().audit().of(id.value());
        return trail.stream()
                .skip(Math.max(0, trail.size() - TOLD))
                .map(entry -> entry.action() + " at " + entry.at())
                .collect(Collectors.joining(", "));
    }
}
