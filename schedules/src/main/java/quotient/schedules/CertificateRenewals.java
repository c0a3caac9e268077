package quotient.schedules;

import java.util.List;
import quotient.domain.certification.RemindingRenewals;
import quotient.domain.certification.RemindingRenewals.Ending;

/** Tells people and their managers a month ahead that a certificate ends (P116). */
public final class CertificateRenewals implements Routine {

    private final RemindingRenewals reminding;

    public CertificateRenewals(RemindingRenewals reminding) {
        this.reminding = reminding;
    }

    @Override
    public String name() {
        return "certificate-renewals";
    }

    @Override
    public String purpose() {
        return "tells people and their managers a month ahead that a certificate ends";
    }

    @Override
    public Doing prepare(Run run) {
        List<Ending> due = reminding.due(run.scheduledAt());
        return due.isEmpty()
                ? Doing.nothing("no certificate ends soon that was not told")
                : new Doing(due.size() + " ending", () -> reminding.tell(due, run.scheduledAt()));
    }
}
