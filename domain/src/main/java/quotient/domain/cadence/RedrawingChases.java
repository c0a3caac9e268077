package quotient.domain.cadence;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import quotient.domain.roi.Measured;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectHistory;

/** Has the cards of due measurements drawn again when figures by whatever door have changed where they stand (M9). */
public final class RedrawingChases implements Measured {

    private final CadenceBook book;
    private final ChaseNotices notices;

    public RedrawingChases(CadenceBook book, ChaseNotices notices) {
        this.book = book;
        this.notices = notices;
    }

    @Override
    public void changed(Project project, ProjectHistory before, ProjectHistory after, Instant now) {
        Optional<ProjectCadence> was = book.of(project, before, now);
        Optional<ProjectCadence> is = book.of(project, after, now);
        if (was.isPresent() && is.isPresent()) {
            was.get().chases().values().stream()
                    .map(Chase::id)
                    .filter(id -> !standing(was.get(), id).equals(standing(is.get(), id)))
                    .sorted(Comparator.comparing(DueId::toString))
                    .forEach(notices::redraw);
        }
    }

    private static Optional<Standing> standing(ProjectCadence cadence, DueId id) {
        return cadence.cadence().find(id.step()).map(due -> cadence.line(due).standing());
    }
}
