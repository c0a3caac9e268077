package quotient.domain.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import quotient.domain.company.Client;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.People;

/** What is said of due measurements (M9): living cards, whose subject is the due measurement, and the week of it (M16). */
public final class ChaseNotices {

    /** To the account manager, before it is due. */
    public static final Kind REMINDER = new Kind("measurement_reminder", true);

    /** The form for it, in the client's channel, else to whoever can fill it in. */
    public static final Kind REQUEST = new Kind("measurement_request", true);

    /** Once more, where the form stands. */
    public static final Kind FOLLOW_UP = new Kind("measurement_follow_up", true);

    /** How well the measuring goes, by the week. */
    public static final Kind WEEK = new Kind("measurement_week", false);

    private final Outbox outbox;
    private final NoticeIds ids;
    private final People people;
    private final Companies companies;

    public ChaseNotices(Outbox outbox, NoticeIds ids, People people, Companies companies) {
        this.outbox = outbox;
        this.ids = ids;
        this.people = people;
        this.companies = companies;
    }

    static Kind kind(Move move) {
        return switch (move) {
            case REMIND -> REMINDER;
            case ASK -> REQUEST;
            case FOLLOW_UP -> FOLLOW_UP;
        };
    }

    void say(Move move, DueId id, Destination to, Instant now) {
        outbox.put(new Notice(ids.next(), kind(move), id.toString(), to, Urgency.LOW, now, Map.of()));
    }

    void redraw(DueId id) {
        outbox.redraw(id.toString());
    }

    /** The account manager, as far as the desk knows them. */
    Optional<Destination> manager(Optional<Client> client) {
        return client.flatMap(Client::owner)
                .filter(owner -> people.find(owner).isPresent())
                .map(Destination::directMessagesOf);
    }

    /** The account manager, else the ops channel if there is one. */
    Optional<Destination> whoever(Optional<Client> client) {
        return manager(client).or(() -> companies.current().channel("ops").map(Destination::channel));
    }

    /** Not put yet; none without an ops channel. */
    public Optional<Notice> week(LocalDate day, Instant at) {
        return companies
                .current()
                .channel("ops")
                .map(channel -> new Notice(
                        ids.next(), WEEK, day.toString(), Destination.channel(channel), Urgency.LOW, at, Map.of()));
    }
}
