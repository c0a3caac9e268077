package quotient.domain.clientreports;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Verdict;

/**
 * A report, from its draft to the client's hands. What it says never changes; who wants other words sends it back and has
 * it drafted anew.
 *
 * @param drafted by whom, {@code quotient} when by the clock
 * @param verdict empty until somebody has decided (M11)
 * @param delivered when the first way to the client had worked
 */
public record KeptReport(
        ReportId id,
        ProjectId project,
        ClientReport content,
        Hand drafted,
        Optional<Verdict> verdict,
        Optional<Instant> delivered) {

    public enum Status {
        DRAFTED("waits for review"),
        SENT_BACK("sent back"),
        APPROVED("approved"),
        DELIVERED("delivered");

        private final String spoken;

        Status(String spoken) {
            this.spoken = spoken;
        }

        public String spoken() {
            return spoken;
        }
    }

    public Status status() {
        if (delivered.isPresent()) {
            return Status.DELIVERED;
        }
        return verdict.map(said -> said.approved() ? Status.APPROVED : Status.SENT_BACK)
                .orElse(Status.DRAFTED);
    }

    public KeptReport judged(Verdict said) {
        return new KeptReport(id, project, content, drafted, Optional.of(said), delivered);
    }

    public KeptReport delivered(Instant at) {
        return new KeptReport(id, project, content, drafted, verdict, Optional.of(at));
    }

    /** {@code monthly-r-1001.pdf}. */
    public String fileName() {
        return content.period().kind().code() + "-" + id.value().toLowerCase(Locale.ROOT) + ".pdf";
    }
}
