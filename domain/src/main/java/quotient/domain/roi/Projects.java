package quotient.domain.roi;

import java.util.List;
import java.util.Optional;

/** Every project with everything that was ever entered of it. Entries are added and judged, and never changed or removed. */
public interface Projects {

    ProjectId nextId();

    void add(Project project);

    Optional<Project> find(ProjectId id);

    /** By the client's name, without regard to case; in the order of their numbers. */
    List<Project> of(String client);

    /** In the order of their numbers. */
    List<Project> all();

    ProjectHistory history(ProjectId id);

    /** @param entry whose number is the next of its project */
    void enter(Snapshot entry);

    /**
     * Keeps the verdict of the entry, if there is none yet.
     *
     * @return whether it was kept
     */
    boolean judge(Snapshot entry);

    void keep(RoiRecord record);

    /** What was reckoned last. */
    Optional<RoiRecord> latestRecord(ProjectId id);
}
