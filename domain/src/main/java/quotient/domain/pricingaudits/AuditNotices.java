package quotient.domain.pricingaudits;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;

/** How audits are said: a card for each round where ops reads, and one for each finding to those who must act on it. */
public final class AuditNotices {

    /** The round with a button for each case. Subject {@code audit:quotes_of_week:2026-02-23}; fact {@code round}. */
    public static final Kind ROUND = new Kind("audit_round", true);
    /** The finding with its button. Subject {@code F-1001}. */
    public static final Kind FINDING = new Kind("audit_finding", true);

    public static final String ROUND_FACT = "round";

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Companies companies;
    private final People people;

    public AuditNotices(Outbox outbox, NoticeIds ids, Companies companies, People people) {
        this.outbox = outbox;
        this.ids = ids;
        this.companies = companies;
        this.people = people;
    }

    /** None where ops has no channel. */
    List<Notice> round(AuditRound round) {
        return companies.current().channel("ops").stream()
                .map(channel -> new Notice(
                        ids.next(),
                        ROUND,
                        round.subject(),
                        Destination.channel(channel),
                        Urgency.NORMAL,
                        round.drawnAt(),
                        Map.of(ROUND_FACT, round.name())))
                .toList();
    }

    void put(List<Notice> notices) {
        notices.forEach(outbox::put);
    }

    /** To its owner, and to whom its severity concerns (PRC §61). */
    void tell(Finding finding) {
        Stream.concat(Stream.of(finding.owner()), concerned(finding))
                .distinct()
                .forEach(person -> outbox.put(new Notice(
                        ids.next(),
                        FINDING,
                        finding.id().value(),
                        Destination.directMessagesOf(person),
                        finding.severity() == FindingSeverity.CRITICAL ? Urgency.URGENT : Urgency.NORMAL,
                        finding.raised().at(),
                        Map.of())));
    }

    void redraw(Finding finding) {
        outbox.redraw(finding.id().value());
        redraw(finding.round());
    }

    void redraw(String round) {
        outbox.redraw("audit:" + round);
    }

    private Stream<PersonId> concerned(Finding finding) {
        return switch (finding.severity()) {
            case CRITICAL, HIGH ->
                finding.severity().told().stream()
                        .flatMap(role -> people.holding(role).stream())
                        .map(Person::id);
            case MEDIUM -> people.find(finding.owner()).flatMap(Person::manager).stream();
            case LOW -> Stream.empty();
        };
    }
}
