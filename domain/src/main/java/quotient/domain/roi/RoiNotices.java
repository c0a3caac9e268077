package quotient.domain.roi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.PersonId;

/** What is said unprompted of figures: a living card for each that somebody must review, and the picture for who asks. */
public final class RoiNotices {

    /** Figures that wait for review, with the buttons for it; drawn again when somebody has decided. */
    public static final Kind REVIEW = new Kind("metrics_review", true);

    /** Before and after, for one person. */
    public static final Kind PICTURE = new Kind("roi_picture", false);

    /** Everything that was measured at a client, as files; its subject is the client. */
    public static final Kind FILES = new Kind("roi_files", false);

    public static final String AS_OF = "as_of";

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Companies companies;

    public RoiNotices(Outbox outbox, NoticeIds ids, Companies companies) {
        this.outbox = outbox;
        this.ids = ids;
        this.companies = companies;
    }

    /** {@code P-1001/3}: the third entry of that project. */
    public static String subject(Snapshot entry) {
        return entry.project() + "/" + entry.number();
    }

    void askForReview(Snapshot entry, Instant now) {
        companies
                .current()
                .channel("revenue")
                .or(() -> companies.current().channel("ops"))
                .ifPresent(channel -> outbox.put(new Notice(
                        ids.next(),
                        REVIEW,
                        subject(entry),
                        Destination.channel(channel),
                        Urgency.NORMAL,
                        now,
                        Map.of())));
    }

    void redraw(Snapshot entry) {
        outbox.redraw(subject(entry));
    }

    void sendFiles(String client, PersonId to, Instant now) {
        outbox.put(
                new Notice(ids.next(), FILES, client, Destination.directMessagesOf(to), Urgency.NORMAL, now, Map.of()));
    }

    void sendPicture(ProjectId project, LocalDate asOf, PersonId to, Instant now) {
        outbox.put(new Notice(
                ids.next(),
                PICTURE,
                project.value(),
                Destination.directMessagesOf(to),
                Urgency.NORMAL,
                now,
                Map.of(AS_OF, asOf.toString())));
    }
}
