package quotient.domain.clientreports;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.PersonId;

/** What is said unprompted of reports: the card to decide on, the file, the report itself to its client, and trouble. */
public final class ReportNotices {

    /** A draft with the buttons to decide on it; drawn again when somebody has, and when it is delivered. */
    public static final Kind CARD = new Kind("client_report_card", true);

    /** The file for those who work on it, under its card or in direct messages. */
    public static final Kind FILE = new Kind("client_report_file", false);

    /** The report for its client, in their channel. */
    public static final Kind DELIVERY = new Kind("client_report", false);

    /** For ops: that a way to a client does not work. Facts: {@code sentence}. */
    public static final Kind TROUBLE = new Kind("client_report_trouble", false);

    public static final String SENTENCE = "sentence";

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Companies companies;

    public ReportNotices(Outbox outbox, NoticeIds ids, Companies companies) {
        this.outbox = outbox;
        this.ids = ids;
        this.companies = companies;
    }

    /** Where drafts are decided on. */
    Optional<String> room() {
        return companies
                .current()
                .channel("revenue")
                .or(() -> companies.current().channel("ops"));
    }

    /** The card, and the file under it. */
    void askForReview(KeptReport report, Instant now) {
        room().map(Destination::channel).ifPresent(room -> {
            NoticeId card = ids.next();
            put(card, CARD, report.id(), room, now, Map.of(), Optional.empty());
            put(ids.next(), FILE, report.id(), room, now, Map.of(), Optional.of(card));
        });
    }

    void sendFile(KeptReport report, PersonId to, Instant now) {
        put(ids.next(), FILE, report.id(), Destination.directMessagesOf(to), now, Map.of(), Optional.empty());
    }

    NoticeId deliver(KeptReport report, String channel, Instant now) {
        NoticeId id = ids.next();
        put(id, DELIVERY, report.id(), Destination.channel(channel), now, Map.of(), Optional.empty());
        return id;
    }

    void trouble(KeptReport report, String sentence, Instant now) {
        companies
                .current()
                .channel("ops")
                .map(Destination::channel)
                .ifPresent(ops ->
                        put(ids.next(), TROUBLE, report.id(), ops, now, Map.of(SENTENCE, sentence), Optional.empty()));
    }

    void redraw(KeptReport report) {
        outbox.redraw(report.id().value());
    }

    private void put(
            NoticeId id,
            Kind kind,
            ReportId subject,
            Destination to,
            Instant now,
            Map<String, String> facts,
            Optional<NoticeId> under) {
        outbox.put(new Notice(id, kind, subject.value(), to, Urgency.NORMAL, now, facts, under));
    }
}
