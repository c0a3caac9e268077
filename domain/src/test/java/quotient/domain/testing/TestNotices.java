package quotient.domain.testing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Urgency;

/** Notices to be kept; the id says which is which. */
public final class TestNotices {
    public static final Kind LIVING = new Kind("approval_card", true);
    public static final Kind STILL = new Kind("decision_note", false);
    public static final Destination DESK = Destination.channel("C0DESK");
    public static final Destination SALES = Destination.channel("C0SALES");
    public static final Instant AT = TestQuotes.START;

    private TestNotices() {}

    public static Notice to(Destination destination, String id) {
        return to(destination, id, Urgency.NORMAL);
    }

    public static Notice to(Destination destination, String id, Urgency urgency) {
        return new Notice(new NoticeId(id), STILL, "Q-1001", destination, urgency, AT, Map.of());
    }

    /** A reply in the thread of that one. */
    public static Notice under(NoticeId above, String id) {
        return new Notice(new NoticeId(id), STILL, "Q-1001", DESK, Urgency.NORMAL, AT, Map.of(), Optional.of(above));
    }

    public static Notice living(String id, String subject) {
        return new Notice(new NoticeId(id), LIVING, subject, DESK, Urgency.NORMAL, AT, Map.of("step", "asked"));
    }
}
