package quotient.bot.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import quotient.bot.clientreports.ReportWork;
import quotient.domain.clientreports.KeptReport;
import quotient.domain.roi.FindingRoi;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricValue;
import quotient.domain.roi.Project;
import quotient.domain.roi.Snapshot;

/**
 * What was measured at a client as one file (M14): {@code client-data/CLIENT/} with the folders {@code baseline} and
 * {@code ongoing-tracking} in the two layouts of MET 4.2, which can be imported again, and {@code roi-reports}.
 */
public final class ClientFiles {

    /** Two zips of the same figures are the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final List<String> BASELINE =
            List.of("metric_category", "metric_name", "value", "unit", "date_captured", "notes");
    private static final List<String> TRACKING =
            List.of("measurement_date", "metric_category", "metric_name", "value", "unit", "notes");

    private final FindingRoi finding;
    private final ReportWork reports;

    public ClientFiles(FindingRoi finding, ReportWork reports) {
        this.finding = finding;
        this.reports = reports;
    }

    /** {@code client-data-acme-sons.zip}. */
    public static String name(String client) {
        String plain =
                client.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "client-data-" + (plain.isEmpty() ? "client" : plain) + ".zip";
    }

    public byte[] zip(String client, List<Project> projects) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String root = "client-data/" + folder(client) + "/";
            for (Project project : projects) {
                String ending = (projects.size() == 1 ? "" : "-" + project.id()) + ".csv";
                put(
                        zip,
                        root + "baseline/baseline-snapshot" + ending,
                        baseline(project).getBytes(UTF_8));
                put(
                        zip,
                        root + "ongoing-tracking/monthly-tracking" + ending,
                        tracking(project).getBytes(UTF_8));
                for (KeptReport report : approved(project)) {
                    put(
                            zip,
                            root + "roi-reports/" + report.fileName(),
                            reports.pdf().of(report.content()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private List<KeptReport> approved(Project project) {
        return reports.finding().of(project.id()).stream()
                .filter(report ->
                        report.verdict().filter(verdict -> verdict.approved()).isPresent())
                .toList();
    }

    private String baseline(Project project) throws IOException {
        List<List<?>> rows = new ArrayList<>();
        finding.history(project.id())
                .baseline()
                .ifPresent(entry -> lines(project, entry)
                        .forEach(line -> rows.add(List.of(
                                line.category(), line.name(), line.value(), line.unit(), entry.day(), line.notes()))));
        return csv(BASELINE, rows);
    }

    private String tracking(Project project) throws IOException {
        List<List<?>> rows = new ArrayList<>();
        finding.history(project.id())
                .measurements()
                .forEach(entry -> lines(project, entry)
                        .forEach(line -> rows.add(List.of(
                                entry.day(), line.category(), line.name(), line.value(), line.unit(), line.notes()))));
        return csv(TRACKING, rows);
    }

    private record Line(String category, String name, String value, String unit, String notes) {}

    private static List<Line> lines(Project project, Snapshot entry) {
        Optional<Line> period = entry.metrics().periodType().map(type -> line(Metric.PERIOD_TYPE, type.code(), "", ""));
        Stream<Line> figures = entry.metrics().values().entrySet().stream()
                .map(figure -> line(project, figure.getKey(), figure.getValue()));
        return Stream.concat(figures, period.stream()).toList();
    }

    private static Line line(Project project, Metric metric, MetricValue value) {
        String unit = switch (metric.unit()) {
            case MONEY, MONEY_A_MONTH, MONEY_A_YEAR ->
                project.terms().hourlyRate().currency().getCurrencyCode();
            case MINUTES -> "minutes";
            case HOURS -> "hours";
            case DAYS -> "days";
            case PERCENT -> "percentage";
            case COUNT -> "count";
            case SCORE, NET_SCORE -> "score";
            case WORD -> "";
        };
        return line(metric, value.amount().toPlainString(), unit, value.note());
    }

    private static Line line(Metric metric, String value, String unit, String notes) {
        return new Line(metric.group().code(), metric.code(), value, unit, notes);
    }

    private static String csv(List<String> columns, List<List<?>> rows) throws IOException {
        StringWriter writer = new StringWriter();
        SafeCsv csv = new SafeCsv(writer, columns);
        rows.forEach(row -> csv.row(row.stream()));
        csv.flush();
        return writer.toString();
    }

    /** A name as a folder may be called, on any machine. */
    private static String folder(String client) {
        String plain =
                client.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip().replaceAll("^\\.+", "_");
        return plain.isEmpty() ? "client" : plain;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
