package quotient.schedules;

import java.util.List;
import quotient.domain.closure.ClosingTheDay;
import quotient.domain.notices.Notice;

/** Shows ops in the evening of a workday what keeps the pricing day open, until somebody closes it (P39, PRC §46). */
public final class EveningClosure implements Previewable {

    private final ClosingTheDay closing;

    public EveningClosure(ClosingTheDay closing) {
        this.closing = closing;
    }

    @Override
    public String name() {
        return "day-closure";
    }

    @Override
    public String purpose() {
        return "asks ops to close the pricing day, and shows what keeps it open and whose that is";
    }

    @Override
    public Doing prepare(Run run) {
        List<Notice> said = preview(run);
        return said.isEmpty()
                ? Doing.nothing("nobody works today, or ops has no channel")
                : new Doing("asked", () -> closing.open(run.scheduledAt(), said));
    }

    @Override
    public List<Notice> preview(Run run) {
        return closing.notices(run.scheduledAt());
    }
}
