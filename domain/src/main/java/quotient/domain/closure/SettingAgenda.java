package quotient.domain.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotient.domain.company.Companies;
import quotient.domain.money.MoneyText;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Urgency;
import quotient.domain.people.Role;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Quotes;
import quotient.domain.time.BusinessCalendar;

/** Sets the executives' agenda of the same day: critical exceptions, and quotes that wait for their word (P56, PRC §44). */
public final class SettingAgenda {

    /** Fact: {@code day}. */
    public static final Kind AGENDA = new Kind("executive_agenda", false);

    private static final int MOST = 50;

    private final GatheringDayFacts gathering;
    private final Quotes quotes;
    private final Companies companies;
    private final NoticeIds ids;

    public SettingAgenda(GatheringDayFacts gathering, Quotes quotes, Companies companies, NoticeIds ids) {
        this.gathering = gathering;
        this.quotes = quotes;
        this.companies = companies;
        this.ids = ids;
    }

    /** The exceptions first, the longest due of them at the top. */
    public List<AgendaItem> agenda(LocalDate day) {
        return Stream.concat(
                        gathering.critical(day).stream().map(SettingAgenda::item),
                        quotes.awaiting(Set.of(Role.EXECUTIVE), MOST).stream().map(SettingAgenda::item))
                .toList();
    }

    /** To the executives; none on a day without work, without an item, or where they have no channel. */
    public List<Notice> notices(Instant at) {
        BusinessCalendar calendar = BusinessCalendar.of(companies.current());
        LocalDate day = calendar.dateOf(at);
        return !calendar.isBusinessDay(day) || agenda(day).isEmpty()
                ? List.of()
                : companies.current().channel("executives").stream()
                        .map(channel -> new Notice(
                                ids.next(),
                                AGENDA,
                                "agenda:" + day,
                                Destination.channel(channel),
                                Urgency.NORMAL,
                                at,
                                Map.of(ClosureNotices.DAY, day.toString())))
                        .toList();
    }

    private static AgendaItem item(CriticalException exception) {
        String acknowledged = exception
                .acknowledgement()
                .map(hand -> "acknowledged by " + hand.name())
                .orElse("nobody has acknowledged it");
        return new AgendaItem(
                exception.id().value(),
                exception.days() + " days old and critical, " + acknowledged
                        + ": re-approve it, retire it, or close it with its measured margin.",
                exception.owner());
    }

    private static AgendaItem item(Quote quote) {
        return new AgendaItem(
                quote.id().value(),
                MoneyText.cents(quote.price().offered()) + " of " + quote.authorName() + " at a margin of "
                        + quote.price().margin() + " waits for an executive's decision.",
                Optional.empty());
    }
}
