package quotient.bot.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.bot.commandline.CannotRun;
import quotient.bot.imports.MetricsFile.Row;
import quotient.bot.roi.RoiWork;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.reading.Fields;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricsForm;
import quotient.domain.roi.NewSnapshot;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.RecordingMetrics.Entered;

/**
 * Enters the figures of a file (M14): all of them or none. Every mistake is told with its line, and nothing is written
 * back, so no cell of a file ever becomes a formula elsewhere. The project is named in the column {@code project_id}, else
 * it is the only one of the client in whose folder the file lies: {@code client-data/CLIENT/baseline/FILE}.
 */
public final class ImportingMetrics {

    private static final Actor OPERATOR = new Actor("operator", "operator", Set.of(Role.ADMIN), Optional.empty());
    private static final int MOST_ERRORS = 50;

    private final RoiWork work;
    private final Companies companies;
    private final Transactions transactions;

    public ImportingMetrics(RoiWork work, Companies companies, Transactions transactions) {
        this.work = work;
        this.companies = companies;
        this.transactions = transactions;
    }

    /** Which file it is. */
    public enum Kind {
        BASELINE("date_captured", "capture_date"),
        MEASUREMENTS("measurement_date", "measurement_date");

        private final String column;
        private final String field;

        Kind(String column, String field) {
            this.column = column;
            this.field = field;
        }
    }

    /** How many figures were entered, for how many days, and how many of those days somebody must look at. */
    public record Imported(int figures, int days, int toReview) {}

    private record Day(String project, String day) {}

    /** @throws CannotRun with a line for each mistake, fifty at the most */
    public Imported read(Kind kind, Path path) {
        List<Row> rows = MetricsFile.read(path, kind.column);
        Map<Day, List<Row>> days = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing(Row::day))
                .forEach(row -> days.computeIfAbsent(new Day(project(row, path), row.day()), day -> new ArrayList<>())
                        .add(row));
        List<String> mistakes = new ArrayList<>();
        Map<Day, NewSnapshot> read = new LinkedHashMap<>();
        days.forEach((day, lines) -> read(kind, lines, mistakes).ifPresent(entry -> read.put(day, entry)));
        if (kind == Kind.BASELINE && days.size() > 1) {
            mistakes.add("a baseline is of one project and of one day; this file names " + days.size() + ".");
        }
        check(path, mistakes);
        return transactions.write(() -> keep(kind, path, read, rows.size()));
    }

    private Imported keep(Kind kind, Path path, Map<Day, NewSnapshot> read, int figures) {
        int toReview = 0;
        for (Map.Entry<Day, NewSnapshot> entry : read.entrySet()) {
            Entered entered = enter(kind, path, entry.getKey(), entry.getValue());
            boolean reviewed =
                    entered.snapshot().isBaseline() || !entered.flags().isEmpty();
            toReview += reviewed ? 1 : 0;
        }
        return new Imported(figures, read.size(), toReview);
    }

    private Entered enter(Kind kind, Path path, Day day, NewSnapshot wish) {
        ProjectId id = ProjectId.typed(day.project())
                .orElseThrow(
                        () -> failed(path, Fields.quoted(day.project()) + " is no project: write it like P-1001."));
        try {
            Outcome<Entered> outcome = kind == Kind.BASELINE
                    ? work.recording().baseline(OPERATOR, id, wish)
                    : work.recording().measurement(OPERATOR, id, wish);
            return outcome.match(entered -> entered, refusal -> {
                throw failed(path, refusal.sentence());
            });
        } catch (InvalidInput invalid) {
            throw failed(path, invalid.getMessage());
        }
    }

    /** The figures of one day, as the form reads them; each mistake is told with its line. */
    private Optional<NewSnapshot> read(Kind kind, List<Row> lines, List<String> mistakes) {
        Map<String, String> typed =
                new HashMap<>(Map.of(kind.field, lines.get(0).day()));
        Map<String, Long> lineOf = new HashMap<>();
        int before = mistakes.size();
        for (Row row : lines) {
            Optional<String> wrong = wrong(row);
            wrong.ifPresent(why -> mistakes.add("line " + row.line() + ": " + why));
            String metric = Metric.ofWord(row.metric()).map(Metric::code).orElse(row.metric());
            Long earlier = lineOf.putIfAbsent("metrics." + metric, row.line());
            if (earlier != null) {
                mistakes.add("line " + row.line() + ": " + metric + " of that day stands in line " + earlier + " too.");
            }
            typed.put("metrics." + metric, row.value());
            typed.put("metric_notes." + metric, row.notes());
        }
        try {
            NewSnapshot entry = kind == Kind.BASELINE ? MetricsForm.baseline(typed) : MetricsForm.measurement(typed);
            return before == mistakes.size() ? Optional.of(entry) : Optional.empty();
        } catch (InvalidInput invalid) {
            invalid.errors()
                    .forEach(error ->
                            mistakes.add(told(error, lineOf, lines.get(0).line())));
            return Optional.empty();
        }
    }

    private Optional<String> wrong(Row row) {
        Optional<Metric> metric = Metric.ofWord(row.metric());
        String currency = companies.current().currency().getCurrencyCode();
        if (row.value().isEmpty()) {
            return Optional.of(row.metric() + " has no value: give one, or leave the line out.");
        }
        if (metric.isPresent() && !metric.get().group().code().equalsIgnoreCase(row.category())) {
            return Optional.of(row.metric() + " belongs to "
                    + metric.get().group().code() + ", not to " + Fields.quoted(row.category()) + ".");
        }
        boolean otherMoney = metric.isPresent()
                && metric.get().unit().isMoney()
                && !row.unit().isEmpty()
                && !row.unit().equalsIgnoreCase(currency);
        return otherMoney
                ? Optional.of(row.metric() + " is in " + Fields.quoted(row.unit()) + "; the company counts in "
                        + currency + ".")
                : Optional.empty();
    }

    private static String told(FieldError error, Map<String, Long> lineOf, long first) {
        String inner = error.field().substring(error.field().indexOf('.') + 1);
        return "line " + lineOf.getOrDefault("metrics." + inner, first) + ": " + error.message();
    }

    private String project(Row row, Path path) {
        return row.project().isEmpty() ? ofFolder(path) : row.project();
    }

    private String ofFolder(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        String client = Optional.ofNullable(folder)
                .map(Path::getParent)
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
        List<Project> projects = work.finding().projects(OPERATOR, client).match(found -> found, refusal -> List.of());
        if (projects.size() != 1) {
            throw failed(
                    path,
                    "say which project it is, in a column " + MetricsFile.PROJECT + ", or lay the file into"
                            + " client-data/CLIENT/baseline of a client with one project.");
        }
        return projects.get(0).id().value();
    }

    private static void check(Path path, List<String> mistakes) {
        if (!mistakes.isEmpty()) {
            List<String> told = mistakes.subList(0, Math.min(mistakes.size(), MOST_ERRORS));
            String more = mistakes.size() > MOST_ERRORS
                    ? "\nThere are " + (mistakes.size() - MOST_ERRORS) + " more mistakes."
                    : "";
            throw new CannotRun("nothing of " + path + " was imported:\n" + String.join("\n", told) + more);
        }
    }

    private static CannotRun failed(Path path, String why) {
        return new CannotRun("nothing of " + path + " was imported: " + why);
    }
}
