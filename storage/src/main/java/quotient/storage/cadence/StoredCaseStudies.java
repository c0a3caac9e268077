package quotient.storage.cadence;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.cadence.CaseStudies;
import quotient.domain.roi.ProjectId;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Which projects were selected for a case study, in the database. */
public final class StoredCaseStudies implements CaseStudies {
    private final Database database;

    public StoredCaseStudies(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Hand> selected(ProjectId project) {
        return database.look(session -> session.first(
                "SELECT * FROM case_studies WHERE project = ?", StoredCaseStudies::hand, project.number()));
    }

    @Override
    public Map<ProjectId, Hand> all() {
        Map<ProjectId, Hand> all = new HashMap<>();
        database.look(session -> {
            session.each(
                    "SELECT * FROM case_studies", row -> all.put(ProjectId.ofNumber(row.number("project")), hand(row)));
            return all;
        });
        return Map.copyOf(all);
    }

    @Override
    public boolean select(ProjectId project, Hand hand) {
        return database.change(session -> session.change("""
                        INSERT INTO case_studies (project, selected_by, selected_by_name, selected_at)
                        VALUES (?, ?, ?, ?) ON CONFLICT (project) DO NOTHING
                        """, project.number(), hand.by(), hand.name(), hand.at()))
                == 1;
    }

    private static Hand hand(Row row) throws SQLException {
        return new Hand(row.text("selected_by"), row.text("selected_by_name"), row.moment("selected_at"), "");
    }
}
