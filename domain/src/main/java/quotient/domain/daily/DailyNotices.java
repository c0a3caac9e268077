package quotient.domain.daily;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.PersonId;
import quotient.domain.time.NightHours;

/** What is said by the day: each notice carries its period, and its view reckons the figures anew when it draws. */
public final class DailyNotices {

    /** What the nightly look at the quotes found. Facts: {@code from}, {@code to}. */
    public static final Kind PRICING_QA = new Kind("pricing_qa", false);
    /** What the night brought and what waits. Facts: {@code at}. */
    public static final Kind MORNING = new Kind("morning_handoff", false);
    /** What one person should act on today. Facts: {@code person}, {@code at}. */
    public static final Kind BRIEFING = new Kind("daily_briefing", false);
    /** What the daily checks found that cannot wait. Facts: {@code sentence}, one a line. */
    public static final Kind DAILY_CHECKS = new Kind("daily_checks", false);

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Companies companies;
    private final Clock clock;

    public DailyNotices(Outbox outbox, NoticeIds ids, Companies companies, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.companies = companies;
        this.clock = clock;
    }

    /** Whether what nobody must act upon at once is better not said now (O5); a routine that is late may come to this. */
    public boolean areQuiet() {
        return NightHours.of(companies.current()).isNight(clock.instant());
    }

    /**
     * None where no channel is configured for that purpose.
     *
     * @param purpose such as {@code deal_desk}
     */
    public List<Notice> toChannel(
            Kind kind, String purpose, String subject, Urgency urgency, Instant at, Map<String, String> facts) {
        return companies.current().channel(purpose).map(Destination::channel).stream()
                .map(channel -> new Notice(ids.next(), kind, subject, channel, urgency, at, facts))
                .toList();
    }

    public Notice toPerson(Kind kind, PersonId person, String subject, Instant at, Map<String, String> facts) {
        return new Notice(ids.next(), kind, subject, Destination.directMessagesOf(person), Urgency.NORMAL, at, facts);
    }

    /** Joins the caller's transaction. */
    public void put(List<Notice> notices) {
        notices.forEach(outbox::put);
    }
}
