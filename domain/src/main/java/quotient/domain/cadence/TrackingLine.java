package quotient.domain.cadence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import quotient.domain.clientreports.KeptReport;
import quotient.domain.roi.Flags;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectHistory;
import quotient.domain.roi.Snapshot;
import quotient.domain.roi.TrackingQuality;

/**
 * How well a project, or all of them together, is measured (M16). Counted are measurements that were due since the project
 * was entered and that nobody has excused, once three days are over or they are there.
 *
 * @param expected measurements that were due
 * @param measured of those, how many are there
 * @param onTime of those, how many were entered within three days
 * @param excused that cannot be measured, and are not expected
 * @param entries everything that was ever entered
 * @param doubtful of those, how many were flagged, corrected or sent back
 * @param approved reports that were approved for the client
 * @param delivered of those, how many have reached them
 */
public record TrackingLine(
        String name,
        int expected,
        int measured,
        int onTime,
        int excused,
        int entries,
        int doubtful,
        int approved,
        int delivered,
        String figures) {

    private static final int DAYS_IN_TIME = 3;
    private static final int HUNDRED = 100;

    static TrackingLine of(Project project, ProjectCadence cadence, List<KeptReport> reports) {
        List<DueLine> counted = cadence.lines().stream()
                .filter(line -> !line.due()
                        .day()
                        .isBefore(project.started().at().atZone(cadence.zone()).toLocalDate()))
                .toList();
        List<DueLine> there = counted.stream()
                .filter(line -> line.standing() == Standing.RECORDED)
                .toList();
        ProjectHistory history = cadence.history();
        return new TrackingLine(
                project.client() + ", " + project.name() + " (" + project.id() + ")",
                there.size() + count(counted, Standing.OVERDUE) + count(counted, Standing.MISSED),
                there.size(),
                (int) there.stream().filter(line -> isOnTime(cadence, line)).count(),
                count(counted, Standing.EXCUSED),
                history.snapshots().size(),
                (int) history.snapshots().stream()
                        .filter(entry -> isDoubtful(history, entry))
                        .count(),
                count(reports, KeptReport.Status.APPROVED) + count(reports, KeptReport.Status.DELIVERED),
                count(reports, KeptReport.Status.DELIVERED),
                TrackingQuality.of(history).spoken());
    }

    /** All of them as one. */
    static TrackingLine sum(String name, List<TrackingLine> lines) {
        return new TrackingLine(
                name,
                lines.stream().mapToInt(TrackingLine::expected).sum(),
                lines.stream().mapToInt(TrackingLine::measured).sum(),
                lines.stream().mapToInt(TrackingLine::onTime).sum(),
                lines.stream().mapToInt(TrackingLine::excused).sum(),
                lines.stream().mapToInt(TrackingLine::entries).sum(),
                lines.stream().mapToInt(TrackingLine::doubtful).sum(),
                lines.stream().mapToInt(TrackingLine::approved).sum(),
                lines.stream().mapToInt(TrackingLine::delivered).sum(),
                "");
    }

    /** In percent, one decimal; empty before anything was due. */
    public Optional<BigDecimal> completeness() {
        return share(measured, expected);
    }

    /** Of what is there, in percent. */
    public Optional<BigDecimal> timeliness() {
        return share(onTime, measured);
    }

    /** The share of entries that nobody had to look at twice, in percent. */
    public Optional<BigDecimal> accuracy() {
        return share(entries - doubtful, entries);
    }

    /** Of the reports that were approved, in percent. */
    public Optional<BigDecimal> delivery() {
        return share(delivered, approved);
    }

    private static Optional<BigDecimal> share(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf((long) part * HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN));
    }

    private static boolean isOnTime(ProjectCadence cadence, DueLine line) {
        return !line.first()
                .orElseThrow()
                .entered()
                .at()
                .atZone(cadence.zone())
                .toLocalDate()
                .isAfter(line.due().day().plusDays(DAYS_IN_TIME));
    }

    private static boolean isDoubtful(ProjectHistory history, Snapshot entry) {
        return entry.status() == Snapshot.Status.SENT_BACK
                || history.correctedBy(entry).isPresent()
                || !Flags.of(entry, history).isEmpty();
    }

    private static int count(List<KeptReport> reports, KeptReport.Status status) {
        return (int)
                reports.stream().filter(report -> report.status() == status).count();
    }

    private static int count(List<DueLine> lines, Standing standing) {
        return (int) lines.stream().filter(line -> line.standing() == standing).count();
    }
}
