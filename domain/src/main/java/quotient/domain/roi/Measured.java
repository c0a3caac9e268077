package quotient.domain.roi;

import java.time.Instant;

/** Hears in the same transaction that figures were entered or judged, by whatever door they came. */
@FunctionalInterface
public interface Measured {

    /** Nobody listens. */
    Measured UNHEARD = (project, before, after, now) -> {};

    void changed(Project project, ProjectHistory before, ProjectHistory after, Instant now);
}
