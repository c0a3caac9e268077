package quotient.domain.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;

/** How the end of the day is said: one card for ops that shows what is open until the day is closed. */
public final class ClosureNotices {

    /** The gate with its button. Subject {@code closure:2026-03-02}; fact {@code day}. */
    public static final Kind CARD = new Kind("closure_card", true);
    /** The day's proposals by segment. Facts: {@code day}. */
    public static final Kind PORTFOLIOS = new Kind("portfolio_summary", false);

    public static final String DAY = "day";

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Companies companies;

    public ClosureNotices(Outbox outbox, NoticeIds ids, Companies companies) {
        this.outbox = outbox;
        this.ids = ids;
        this.companies = companies;
    }

    /** None where ops has no channel. */
    List<Notice> card(LocalDate day, Instant at) {
        return toOps(CARD, DayClosure.subject(day), day, at);
    }

    List<Notice> portfolios(LocalDate day, Instant at) {
        return toOps(PORTFOLIOS, "portfolios:" + day, day, at);
    }

    private List<Notice> toOps(Kind kind, String subject, LocalDate day, Instant at) {
        return companies.current().channel("ops").stream()
                .map(channel -> new Notice(
                        ids.next(),
                        kind,
                        subject,
                        Destination.channel(channel),
                        Urgency.NORMAL,
                        at,
                        Map.of(DAY, day.toString())))
                .toList();
    }

    void put(List<Notice> notices) {
        notices.forEach(outbox::put);
    }

    /** The day itself, and the pack of its evening. */
    void redraw(LocalDate day) {
        outbox.redraw(DayClosure.subject(day));
        outbox.redraw("handoff:" + day);
    }
}
