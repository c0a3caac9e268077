package quotient.domain.cadence;

import java.util.Optional;
import quotient.domain.roi.ProjectId;

/** A due measurement of a project, as notices and buttons name it: {@code P-1001/week-6}. */
public record DueId(ProjectId project, Step step) {

    /** It comes back from outside. */
    public static Optional<DueId> read(String value) {
        int slash = value.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : ProjectId.typed(value.substring(0, slash))
                        .flatMap(project ->
                                Step.ofCode(value.substring(slash + 1)).map(step -> new DueId(project, step)));
    }

    @Override
    public String toString() {
        return project + "/" + step.code();
    }
}
