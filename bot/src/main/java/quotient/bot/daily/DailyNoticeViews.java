package quotient.bot.daily;

import static quotient.bot.blocks.Text.escape;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.company.Companies;
import quotient.domain.daily.BriefingPeople;
import quotient.domain.daily.DailyNotices;
import quotient.domain.daily.HandingOverMorning;
import quotient.domain.handoff.HandoffNotices;
import quotient.domain.handoff.HandoffPack;
import quotient.domain.handoff.PackingHandoff;
import quotient.domain.notices.Notice;
import quotient.domain.people.PersonId;
import quotient.domain.quoteqa.ReviewingQuotes;

/** Which view draws what is said by the day. The figures are reckoned anew for the period that the notice names. */
public final class DailyNoticeViews {

    private final ReviewingQuotes reviewing;
    private final PackingHandoff packing;
    private final HandingOverMorning morning;
    private final BriefingPeople briefing;
    private final Companies companies;

    public DailyNoticeViews(
            ReviewingQuotes reviewing,
            PackingHandoff packing,
            HandingOverMorning morning,
            BriefingPeople briefing,
            Companies companies) {
        this.reviewing = reviewing;
        this.packing = packing;
        this.morning = morning;
        this.briefing = briefing;
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                DailyNotices.PRICING_QA.name(),
                notice -> Optional.of(PricingQaView.message(
                        reviewing.review(moment(notice, "from"), moment(notice, "to")), companies.current())),
                HandoffNotices.PACK.name(),
                notice -> Optional.of(HandoffPackView.card(pack(notice), companies.current())),
                HandoffNotices.ASKED.name(),
                this::asked,
                DailyNotices.MORNING.name(),
                notice -> Optional.of(MorningView.message(morning.gather(moment(notice, "at")), companies.current())),
                DailyNotices.BRIEFING.name(),
                this::briefing,
                DailyNotices.DAILY_CHECKS.name(),
                notice -> Optional.of(Message.plain(":rotating_light: *The automated checks of the morning found:*\n"
                        + escape(notice.facts().get("sentence")))));
    }

    /** A pack that is only tried out was never kept, and is reckoned for its moment. */
    private HandoffPack pack(Notice notice) {
        return packing.of(LocalDate.parse(notice.facts().get("day")))
                .orElseGet(() -> packing.pack(moment(notice, "at")));
    }

    /** Nothing to ask any more once the last gap is filled. */
    private Optional<Message> asked(Notice notice) {
        return Optional.of(pack(notice)).filter(pack -> !pack.isComplete()).map(HandoffPackView::reminder);
    }

    /** What it may show is decided now: roles may have changed since. */
    private Optional<Message> briefing(Notice notice) {
        return briefing.brief(new PersonId(notice.facts().get("person")), moment(notice, "at"))
                .map(found -> BriefingView.message(found, companies.current()));
    }

    private static Instant moment(Notice notice, String fact) {
        return Instant.parse(notice.facts().get(fact));
    }
}
