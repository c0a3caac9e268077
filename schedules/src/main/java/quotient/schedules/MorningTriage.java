package quotient.schedules;

import java.util.List;
import quotient.domain.notices.Notice;
import quotient.domain.quotetriage.HoldingTriage;

/** Shows the deal desk every escalated quote, to give each an owner and one remediation (P37, PRC §36). */
public final class MorningTriage implements Previewable {

    private final HoldingTriage holding;

    public MorningTriage(HoldingTriage holding) {
        this.holding = holding;
    }

    @Override
    public String name() {
        return "morning-triage";
    }

    @Override
    public String purpose() {
        return "asks the deal desk for an owner, one remediation and a follow-up for every escalated quote";
    }

    @Override
    public Doing prepare(Run run) {
        return holding.round(run.scheduledAt())
                .map(round -> {
                    List<Notice> said = holding.notices(round);
                    return new Doing(round.quotes().size() + " escalated", () -> holding.begin(round, said));
                })
                .orElseGet(() -> Doing.nothing("nothing is escalated, or nobody works today"));
    }

    @Override
    public List<Notice> preview(Run run) {
        return holding.round(run.scheduledAt()).map(holding::notices).orElse(List.of());
    }
}
