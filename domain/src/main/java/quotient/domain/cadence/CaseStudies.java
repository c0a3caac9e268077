package quotient.domain.cadence;

import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.roi.ProjectId;

/** Which projects somebody has selected for a case study (M11, M20). */
public interface CaseStudies {

    Optional<Hand> selected(ProjectId project);

    Map<ProjectId, Hand> all();

    /** @return false when somebody had selected it before; then nothing is kept */
    boolean select(ProjectId project, Hand hand);
}
