package quotient.domain.dealexceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Urgency;

/** How the weekly burn-down is said (P59, P61): one message with the trend, the other pictures in its thread. */
public final class BurnDownNotices {

    public static final Kind BURN_DOWN = new Kind("exception_burndown", false);
    /** One more picture. Fact: {@code picture}. */
    public static final Kind PICTURE = new Kind("exception_burndown_picture", false);

    public static final String PICTURE_FACT = "picture";

    private static final List<String> READERS = List.of("deal_desk", "revenue");

    private final NoticeIds ids;
    private final Companies companies;

    public BurnDownNotices(NoticeIds ids, Companies companies) {
        this.ids = ids;
        this.companies = companies;
    }

    /** In the order in which they are to be put; none where the company has named no such channel. */
    public List<Notice> of(LocalDate day, Instant at) {
        return READERS.stream()
                .flatMap(purpose -> companies.current().channel(purpose).stream())
                .distinct()
                .map(Destination::channel)
                .flatMap(to -> of(day, to, at))
                .toList();
    }

    private Stream<Notice> of(LocalDate day, Destination to, Instant at) {
        Notice first = notice(BURN_DOWN, BurnDownPicture.TREND, day, to, at, Optional.empty());
        return Stream.concat(
                Stream.of(first),
                Stream.of(BurnDownPicture.AGES, BurnDownPicture.FLOW)
                        .map(picture -> notice(PICTURE, picture, day, to, at, Optional.of(first.id()))));
    }

    private Notice notice(
            Kind kind, BurnDownPicture picture, LocalDate day, Destination to, Instant at, Optional<NoticeId> under) {
        return new Notice(
                ids.next(),
                kind,
                "exceptions:week:" + day,
                to,
                Urgency.LOW,
                at,
                Map.of(PICTURE_FACT, picture.code()),
                under);
    }
}
