package quotient.domain.quotetriage;

import java.time.LocalDate;
import java.util.List;

/** The triage of one morning, as it stands now. */
public record TriageBoard(LocalDate day, List<TriageRow> rows) {

    public TriageBoard {
        rows = List.copyOf(rows);
    }

    public long waiting() {
        return rows.stream().filter(TriageRow::waits).count();
    }

    public boolean isDone() {
        return waiting() == 0;
    }
}
