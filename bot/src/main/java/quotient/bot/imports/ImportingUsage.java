package quotient.bot.imports;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import quotient.bot.commandline.CannotRun;
import quotient.bot.imports.UsageFile.Batch;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.usage.RecordingUsage;
import quotient.domain.usage.RecordingUsage.Recorded;
import quotient.domain.usage.ReportedUsage;
import quotient.domain.usage.UsageForm;

/**
 * Records the tasks of a file. The whole file is read and checked before the first task is kept, so that a file with a
 * mistake leaves nothing; then it is recorded in batches, so that a desk at work goes on. Whoever may run the command
 * line may do it. The same file again records nothing twice.
 */
public final class ImportingUsage {

    private static final Actor OPERATOR = new Actor("operator", "operator", Set.of(Role.ADMIN), Optional.empty());
    private static final int MOST_ERRORS = 50;

    private final UsageForm form;
    private final RecordingUsage recording;

    public ImportingUsage(UsageForm form, RecordingUsage recording) {
        this.form = form;
        this.recording = recording;
    }

    /** @throws CannotRun with a line for each mistake, fifty at the most */
    public Recorded read(Path path) {
        UsageFile file = new UsageFile(path);
        check(path, file);
        return record(file);
    }

    private void check(Path path, UsageFile file) {
        List<String> mistakes = new ArrayList<>();
        Map<String, Said> seen = new HashMap<>();
        file.read(batch -> mistakes.addAll(mistakes(batch, seen)));
        if (!mistakes.isEmpty()) {
            List<String> told = mistakes.subList(0, Math.min(mistakes.size(), MOST_ERRORS));
            String more = mistakes.size() > MOST_ERRORS
                    ? "\nThere are " + (mistakes.size() - MOST_ERRORS) + " more mistakes."
                    : "";
            throw new CannotRun("nothing of " + path + " was imported:\n" + String.join("\n", told) + more);
        }
    }

    private List<String> mistakes(Batch batch, Map<String, Said> seen) {
        List<ReportedUsage> tasks;
        try {
            tasks = form.read(batch.rows(), batch::place);
        } catch (InvalidInput invalid) {
            return invalid.errors().stream().map(error -> error.message()).toList();
        }
        List<String> mistakes = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Said said = Said.of(tasks.get(i));
            Said before = seen.putIfAbsent(tasks.get(i).id(), said);
            if (before != null && before.contradicts(said)) {
                mistakes.add(batch.place(i) + ": the task \"" + tasks.get(i).id()
                        + "\" stands further up with other figures.");
            }
        }
        if (mistakes.isEmpty()) {
            recording.rehearse(OPERATOR, tasks).match(fine -> true, refusal -> mistakes.add(refusal.sentence()));
        }
        return mistakes;
    }

    private Recorded record(UsageFile file) {
        List<Recorded> parts = new ArrayList<>();
        file.read(batch -> parts.add(recording
                .record(OPERATOR, form.read(batch.rows(), batch::place))
                .match(part -> part, refusal -> {
                    throw new CannotRun(sum(parts).recorded()
                            + " tasks were recorded before somebody else reported one of them: " + refusal.sentence());
                })));
        return sum(parts);
    }

    private static Recorded sum(List<Recorded> parts) {
        return new Recorded(
                parts.stream().mapToInt(Recorded::recorded).sum(),
                parts.stream().mapToInt(Recorded::duplicates).sum());
    }

    /** What a file has said of a task, kept small because a file may be long. */
    private record Said(int rest, Optional<BigDecimal> cost) {

        static Said of(ReportedUsage task) {
            int rest = Objects.hash(
                    task.at(), task.model(), task.inputTokens(), task.outputTokens(), task.client(), task.essential());
            return new Said(rest, task.cost());
        }

        boolean contradicts(Said other) {
            boolean costsDiffer =
                    cost.isPresent() && other.cost.isPresent() && cost.get().compareTo(other.cost.get()) != 0;
            return rest != other.rest || costsDiffer;
        }
    }
}
