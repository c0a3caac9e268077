package quotient.domain.quotetriage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.pricing.QuoteId;

/** How the triage is said: one card for the deal desk that fills as people act, and a word to each new owner. */
public final class TriageNotices {

    /** The board with its buttons. Subject {@code triage:2026-03-02}; facts {@code day}, {@code quotes}. */
    public static final Kind CARD = new Kind("triage_card", true);
    /** Somebody was made the owner of a quote. Subject the quote. Facts {@code by}. */
    public static final Kind OWNER = new Kind("triage_owner", false);

    public static final String DAY = "day";
    public static final String QUOTES = "quotes";
    public static final String BY = "by";

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Companies companies;

    public TriageNotices(Outbox outbox, NoticeIds ids, Companies companies) {
        this.outbox = outbox;
        this.ids = ids;
        this.companies = companies;
    }

    /** None where the deal desk has no channel. */
    List<Notice> card(TriageRound round) {
        String quotes = round.quotes().stream().map(QuoteId::value).collect(Collectors.joining(","));
        return companies.current().channel("deal_desk").stream()
                .map(channel -> new Notice(
                        ids.next(),
                        CARD,
                        round.subject(),
                        Destination.channel(channel),
                        Urgency.NORMAL,
                        round.at(),
                        Map.of(DAY, round.day().toString(), QUOTES, quotes)))
                .toList();
    }

    /** Whoever took a quote themselves knows it already. */
    void tellOwner(TriagePlan plan) {
        if (!plan.owner().value().equals(plan.hand().by())) {
            outbox.put(new Notice(
                    ids.next(),
                    OWNER,
                    plan.quote().value(),
                    Destination.directMessagesOf(plan.owner()),
                    Urgency.NORMAL,
                    plan.hand().at(),
                    Map.of(BY, plan.hand().name())));
        }
    }

    void put(List<Notice> notices) {
        notices.forEach(outbox::put);
    }

    /** Whatever shows the quote shows its plan. */
    void redraw(QuoteId quote) {
        outbox.redraw(quote.value());
    }
}
