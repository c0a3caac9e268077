package quotient.domain.clientreports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.roi.ProjectId;

/** Every report that was ever drafted. What it says never changes, and none is removed. */
public interface ClientReports {

    ReportId nextId();

    void add(KeptReport report);

    Optional<KeptReport> find(ReportId id);

    /** Of a project, in the order of their numbers. */
    List<KeptReport> of(ProjectId project);

    /**
     * Keeps the verdict of the report, if there is none yet.
     *
     * @return whether it was kept
     */
    boolean judge(KeptReport judged);

    /**
     * Keeps that it has reached the client, if it had not before.
     *
     * @return whether it was kept
     */
    boolean delivered(ReportId id, Instant at);
}
