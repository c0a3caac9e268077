package quotient.domain.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectHistory;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Projects;
import quotient.domain.roi.RoiRecord;
import quotient.domain.roi.Snapshot;

/** Projects and their figures kept in memory. */
public final class InMemoryProjects implements Projects {
    private final InMemoryStore store;

    public InMemoryProjects(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public ProjectId nextId() {
        return store.with(state -> ProjectId.ofNumber(++state.lastProject));
    }

    @Override
    public void add(Project project) {
        store.with(state -> state.projects.put(project.id(), project));
    }

    @Override
    public Optional<Project> find(ProjectId id) {
        return store.look(state -> Optional.ofNullable(state.projects.get(id)));
    }

    @Override
    public List<Project> of(String client) {
        return all().stream()
                .filter(project -> project.client().equalsIgnoreCase(client))
                .toList();
    }

    @Override
    public List<Project> all() {
        return store.look(state -> List.copyOf(state.projects.values()));
    }

    @Override
    public ProjectHistory history(ProjectId id) {
        return store.look(state -> state.histories.getOrDefault(id, new ProjectHistory(List.of())));
    }

    @Override
    public void enter(Snapshot entry) {
        store.with(state ->
                state.histories.put(entry.project(), history(entry.project()).with(entry)));
    }

    @Override
    public boolean judge(Snapshot entry) {
        return store.with(state -> {
            boolean open = history(entry.project())
                    .find(entry.number())
                    .filter(kept -> kept.verdict().isEmpty())
                    .isPresent();
            if (open) {
                enter(entry);
            }
            return open;
        });
    }

    @Override
    public void keep(RoiRecord record) {
        store.with(state -> state.roiRecords.merge(
                record.project(),
                List.of(record),
                (before, one) -> Stream.concat(before.stream(), one.stream()).toList()));
    }

    @Override
    public Optional<RoiRecord> latestRecord(ProjectId id) {
        return store.look(
                state -> state.roiRecords.getOrDefault(id, List.of()).stream().reduce((first, second) -> second));
    }
}
