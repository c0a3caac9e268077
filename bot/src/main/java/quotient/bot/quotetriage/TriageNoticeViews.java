package quotient.bot.quotetriage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;
import quotient.domain.pricing.QuoteId;
import quotient.domain.quotetriage.HoldingTriage;
import quotient.domain.quotetriage.TriageBoard;
import quotient.domain.quotetriage.TriageNotices;
import quotient.domain.quotetriage.TriagingQuotes;

/** Which view draws what is said of the triage. */
public final class TriageNoticeViews {

    private final HoldingTriage holding;
    private final TriagingQuotes triaging;
    private final Companies companies;

    public TriageNoticeViews(HoldingTriage holding, TriagingQuotes triaging, Companies companies) {
        this.holding = holding;
        this.triaging = triaging;
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                TriageNotices.CARD.name(),
                notice -> Optional.of(TriageView.card(board(notice), companies.current())),
                TriageNotices.OWNER.name(),
                this::owner);
    }

    private TriageBoard board(Notice notice) {
        List<QuoteId> quotes = Stream.of(
                        notice.facts().get(TriageNotices.QUOTES).split(","))
                .map(QuoteId::new)
                .toList();
        return holding.board(LocalDate.parse(notice.facts().get(TriageNotices.DAY)), quotes);
    }

    private Optional<Message> owner(Notice notice) {
        return triaging.find(new QuoteId(notice.subject()))
                .map(row -> TriageView.owner(row, notice.facts().get(TriageNotices.BY), companies.current()));
    }
}
