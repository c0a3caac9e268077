package quotient.domain.absences;

import java.time.Instant;
import java.util.Map;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.PersonId;

/** What is said when somebody hands over their approvals. */
public final class AbsenceNotices {

    /** For whoever decides for somebody. Facts: {@link #NAME}, {@link #FROM}, {@link #TO}, {@link #REASON}. */
    public static final Kind STANDS_IN = new Kind("stands_in", false);

    public static final String NAME = "name";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String REASON = "reason";

    private final Outbox outbox;
    private final NoticeIds ids;

    public AbsenceNotices(Outbox outbox, NoticeIds ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    void tell(Absence absence, PersonId delegate, Instant at) {
        outbox.put(new Notice(
                ids.next(),
                STANDS_IN,
                "absence:" + absence.person(),
                Destination.directMessagesOf(delegate),
                Urgency.NORMAL,
                at,
                Map.of(
                        NAME, absence.name(),
                        FROM, absence.from().toString(),
                        TO, absence.to().toString(),
                        REASON, absence.reason())));
    }
}
