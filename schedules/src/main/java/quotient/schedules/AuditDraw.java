package quotient.schedules;

import java.util.List;
import quotient.domain.notices.Notice;
import quotient.domain.pricingaudits.AuditKind;
import quotient.domain.pricingaudits.DrawingRounds;

/** Draws what is to be audited of the week, the month or the quarter before, and shows RevOps the round (P110, P114). */
public final class AuditDraw implements Routine {

    private final AuditKind kind;
    private final DrawingRounds drawing;

    public AuditDraw(AuditKind kind, DrawingRounds drawing) {
        this.kind = kind;
        this.drawing = drawing;
    }

    @Override
    public String name() {
        return switch (kind) {
            case QUOTES_OF_WEEK -> "weekly-audit";
            case EXCEPTIONS_OF_MONTH -> "monthly-exception-audit";
            case QUOTES_OF_QUARTER -> "quarterly-audit";
        };
    }

    @Override
    public String purpose() {
        return switch (kind) {
            case QUOTES_OF_WEEK -> "draws a tenth of last week's quotes by lot for an audit by RevOps";
            case EXCEPTIONS_OF_MONTH -> "lists last month's exceptions for an audit by RevOps, with their scorecard";
            case QUOTES_OF_QUARTER -> "draws a tenth of last quarter's quotes for the documentation review";
        };
    }

    @Override
    public Doing prepare(Run run) {
        return drawing.draw(kind, run.scheduledAt())
                .map(round -> {
                    List<Notice> said = drawing.notices(round);
                    String what = round.subjects().size() + " of " + round.population() + " drawn";
                    return new Doing(what, () -> drawing.begin(round, said));
                })
                .orElseGet(() -> Doing.nothing("nothing to draw from, or drawn already"));
    }
}
