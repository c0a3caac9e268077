package quotient.domain.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;

/** How the pack is said: one card that changes in place, and one reminder in its thread. */
public final class HandoffNotices {

    /** The pack as it stands. Subject {@code handoff:2026-03-02}; facts {@code day}, {@code at}. */
    public static final Kind PACK = new Kind("handoff_pack", true);
    /** It still has gaps; said in the thread of the pack. Facts {@code day}, {@code at}. */
    public static final Kind ASKED = new Kind("handoff_asked", false);

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Companies companies;

    public HandoffNotices(Outbox outbox, NoticeIds ids, Companies companies) {
        this.outbox = outbox;
        this.ids = ids;
        this.companies = companies;
    }

    /** The card for ops, none where there is no such channel. */
    List<Notice> card(HandoffPack pack) {
        return companies.current().channel("ops").map(Destination::channel).stream()
                .map(ops -> new Notice(
                        ids.next(), PACK, "handoff:" + pack.day(), ops, Urgency.NORMAL, pack.at(), facts(pack)))
                .toList();
    }

    /** The reminder under the card, none where there is no card. */
    List<Notice> reminder(HandoffNight night, HandoffPack pack, Instant at) {
        return companies.current().channel("ops").map(Destination::channel).stream()
                .flatMap(ops -> night.card().stream()
                        .map(card -> new Notice(
                                ids.next(),
                                ASKED,
                                night.subject(),
                                ops,
                                Urgency.NORMAL,
                                at,
                                facts(pack),
                                Optional.of(card))))
                .toList();
    }

    void put(List<Notice> notices) {
        notices.forEach(outbox::put);
    }

    void redraw(HandoffNight night) {
        outbox.redraw(night.subject());
    }

    private static Map<String, String> facts(HandoffPack pack) {
        return Map.of("day", pack.day().toString(), "at", pack.at().toString());
    }
}
