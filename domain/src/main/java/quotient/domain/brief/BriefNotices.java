package quotient.domain.brief;

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

/** How a brief is said: one card for executives that changes in place, and a word to whoever should answer. */
public final class BriefNotices {

    /** Subject {@code brief:2026-03-09}; facts {@code day}, {@code at}. */
    public static final Kind BRIEF = new Kind("executive_brief", true);

    /** A question for its owner. Subject {@code B-1001}; no facts. */
    public static final Kind QUESTION = new Kind("brief_question", true);

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Companies companies;

    public BriefNotices(Outbox outbox, NoticeIds ids, Companies companies) {
        this.outbox = outbox;
        this.ids = ids;
        this.companies = companies;
    }

    List<Notice> card(Brief brief) {
        return companies.current().channel("executives").map(Destination::channel).stream()
                .map(executives -> new Notice(
                        ids.next(),
                        BRIEF,
                        brief.subject(),
                        executives,
                        Urgency.NORMAL,
                        brief.at(),
                        Map.of("day", brief.day().toString(), "at", brief.at().toString())))
                .toList();
    }

    void put(List<Notice> notices) {
        notices.forEach(outbox::put);
    }

    void asked(BriefAction action) {
        outbox.put(new Notice(
                ids.next(),
                QUESTION,
                action.id().value(),
                Destination.directMessagesOf(action.owner()),
                Urgency.NORMAL,
                action.asked().at(),
                Map.of()));
        redraw(action.brief());
    }

    void redraw(LocalDate day) {
        outbox.redraw(Brief.subject(day));
    }

    void redraw(BriefActionId action) {
        outbox.redraw(action.value());
    }

    /** The moment for which the brief of a notice was written. */
    public static Instant moment(Notice notice) {
        return Instant.parse(notice.facts().get("at"));
    }
}
