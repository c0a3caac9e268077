package quotient.schedules;

import java.util.List;
import quotient.domain.closure.SummingUpPortfolios;
import quotient.domain.notices.Notice;

/** Posts the day's proposals by segment to ops, which the end of the day asks for (P39, PRC §46). */
public final class PortfolioSummaries implements Previewable {

    private final SummingUpPortfolios summing;

    public PortfolioSummaries(SummingUpPortfolios summing) {
        this.summing = summing;
    }

    @Override
    public String name() {
        return SummingUpPortfolios.ROUTINE;
    }

    @Override
    public String purpose() {
        return "tells ops which proposals were tested today, and how many options keep their guardrail";
    }

    @Override
    public Doing prepare(Run run) {
        List<Notice> said = preview(run);
        return new Doing(
                said.isEmpty() ? "no proposal was tested" : "posted", () -> summing.post(run.scheduledAt(), said));
    }

    @Override
    public List<Notice> preview(Run run) {
        return summing.notices(run.scheduledAt());
    }
}
