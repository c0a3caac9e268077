package quotient.schedules;

import java.util.List;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;
import quotient.domain.retrospective.ProposingMarkups;

/** Proposes to revenue once a month what compliance suggests for the markup of each segment; a proposal only (P46). */
public final class MonthlyMarkup implements Previewable {

    private final ProposingMarkups proposing;
    private final Outbox outbox;

    public MonthlyMarkup(ProposingMarkups proposing, Outbox outbox) {
        this.proposing = proposing;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "monthly-markup";
    }

    @Override
    public String purpose() {
        return "proposes markups by segment from the compliance of four weeks; it changes nothing";
    }

    @Override
    public Doing prepare(Run run) {
        List<Notice> said = preview(run);
        return said.isEmpty()
                ? Doing.nothing("no proposal was tested in four weeks, or no channel for revenue is named")
                : new Doing("told revenue", () -> said.forEach(outbox::put));
    }

    @Override
    public List<Notice> preview(Run run) {
        return proposing.notices(run.scope().zone(), run.scheduledAt());
    }
}
