package quotient.storage.roi;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectHistory;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Projects;
import quotient.domain.roi.RoiRecord;
import quotient.domain.roi.Snapshot;
import quotient.storage.database.Database;
import quotient.storage.database.Row;
import quotient.storage.database.TextMap;

/** Projects in the database, with their figures and what was reckoned from them. */
public final class StoredProjects implements Projects {
    private final Database database;

    public StoredProjects(Database database) {
        this.database = database;
    }

    @Override
    public ProjectId nextId() {
        return database.change(session -> {
            session.change("UPDATE counters SET value = value + 1 WHERE name = 'project'");
            return ProjectId.ofNumber(
                    session.one("SELECT value FROM counters WHERE name = 'project'", row -> row.number("value")));
        });
    }

    @Override
    public void add(Project project) {
        database.change(session -> ProjectRows.insert(session, project));
    }

    @Override
    public Optional<Project> find(ProjectId id) {
        return database.look(
                session -> session.first("SELECT * FROM projects WHERE number = ?", ProjectRows::project, id.number()));
    }

    @Override
    public List<Project> of(String client) {
        return database.look(session -> session.all(
                "SELECT * FROM projects WHERE client_key = ? ORDER BY number",
                ProjectRows::project,
                client.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<Project> all() {
        return database.look(session -> session.all("SELECT * FROM projects ORDER BY number", ProjectRows::project));
    }

    @Override
    public ProjectHistory history(ProjectId id) {
        return new ProjectHistory(database.look(session -> SnapshotRows.of(session, id)));
    }

    @Override
    public void enter(Snapshot entry) {
        database.change(session -> SnapshotRows.insert(session, entry));
    }

    @Override
    public boolean judge(Snapshot entry) {
        return database.change(session -> SnapshotRows.judge(session, entry));
    }

    @Override
    public void keep(RoiRecord record) {
        database.change(session -> session.change(
                """
                INSERT INTO roi_records (project, place, at, as_of, period, baseline, measurement, figures)
                SELECT ?, count(*), ?, ?, ?, ?, ?, ? FROM roi_records WHERE project = ?
                """,
                record.project().number(),
                record.at(),
                record.asOf().toString(),
                record.period(),
                record.baseline(),
                record.measurement(),
                TextMap.write(record.figures()),
                record.project().number()));
    }

    @Override
    public Optional<RoiRecord> latestRecord(ProjectId id) {
        return database.look(session -> session.first(
                "SELECT * FROM roi_records WHERE project = ? ORDER BY place DESC LIMIT 1",
                StoredProjects::record,
                id.number()));
    }

    private static RoiRecord record(Row row) throws SQLException {
        return new RoiRecord(
                ProjectId.ofNumber(row.number("project")),
                row.moment("at"),
                LocalDate.parse(row.text("as_of")),
                row.text("period"),
                row.count("baseline"),
                row.count("measurement"),
                TextMap.read(row.text("figures")));
    }
}
