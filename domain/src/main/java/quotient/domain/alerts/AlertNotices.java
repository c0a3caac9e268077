package quotient.domain.alerts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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

/** Puts what is said of alerts into the outbox: one living card for each destination, and the history in its thread. */
public final class AlertNotices {

    /** The alert with its buttons, drawn again whenever it changes. */
    public static final Kind CARD = new Kind("alert_card", true);
    /** A line in the card's thread. Facts: {@code sentence}, {@code mention} (Slack user ids with commas). */
    public static final Kind NEWS = new Kind("alert_news", false);

    /** One sentence for the ops channel. Facts: {@code sentence}. */
    public static final Kind OPS_NOTE = new Kind("ops_note", false);

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Said said;
    private final Companies companies;

    public AlertNotices(Outbox outbox, NoticeIds ids, Said said, Companies companies) {
        this.outbox = outbox;
        this.ids = ids;
        this.said = said;
        this.companies = companies;
    }

    boolean hasNoCard(Alert alert) {
        return said.cards(alert.id()).isEmpty();
    }

    /** Tells the ops channel, where there is one. */
    void tellOps(String subject, String sentence, Instant at) {
        companies
                .current()
                .channel("ops")
                .ifPresent(channel -> outbox.put(new Notice(
                        ids.next(),
                        OPS_NOTE,
                        subject,
                        Destination.channel(channel),
                        Urgency.LOW,
                        at,
                        Map.of("sentence", sentence))));
    }

    /** Cards for those who have none; everybody else gets a line in the thread of theirs. */
    void put(Saying saying) {
        Alert alert = saying.alert();
        for (Destination to : saying.to()) {
            Optional<NoticeId> card = said.find(alert.id(), Said.CARD, to);
            NoticeId notice = card.map(under -> news(saying, to, under)).orElseGet(() -> card(saying, to));
            said.keep(alert.id(), card.isPresent() ? saying.key() : Said.CARD, to, notice);
            if (card.isEmpty() && !saying.key().equals(Said.CARD)) {
                said.keep(alert.id(), saying.key(), to, notice);
            }
        }
        redraw(alert);
    }

    /**
     * A line of history, who did what, under one card: the first in a channel, or else the first. The others show it on
     * their face and ring nobody.
     */
    void history(Alert alert, String sentence, Instant at) {
        said.cards(alert.id()).stream()
                .min(Comparator.comparing(card -> card.to().isPerson()))
                .ifPresent(card -> outbox.put(news(alert, card.to(), card.notice(), sentence, List.of(), at)));
    }

    /** Every card shows how the alert now stands. */
    void redraw(Alert alert) {
        outbox.redraw(alert.id().value());
    }

    private NoticeId card(Saying saying, Destination to) {
        Alert alert = saying.alert();
        NoticeId id = ids.next();
        outbox.put(new Notice(id, CARD, alert.id().value(), to, alert.severity().urgency(), saying.at(), Map.of()));
        return id;
    }

    private NoticeId news(Saying saying, Destination to, NoticeId under) {
        List<String> mention =
                saying.alert().owner().map(owner -> List.of(owner.value())).orElse(List.of());
        Notice notice = news(saying.alert(), to, under, saying.sentence(), mention, saying.at());
        outbox.put(notice);
        return notice.id();
    }

    private Notice news(
            Alert alert, Destination to, NoticeId under, String sentence, List<String> mention, Instant at) {
        return new Notice(
                ids.next(),
                NEWS,
                alert.id().value(),
                to,
                alert.severity().urgency(),
                at,
                Map.of("sentence", sentence, "mention", String.join(",", mention)),
                Optional.of(under));
    }
}
