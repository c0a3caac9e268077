package quotient.domain.scenarios;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import quotient.domain.company.Company;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;

/** What is said of options unprompted, and to whom. */
public final class ScenarioNotices {

    /** The options side by side, for whoever made them. */
    public static final Kind CARD = new Kind("scenario_card", true);
    /** The same with the executive's buttons. */
    public static final Kind REVIEW = new Kind("scenario_review", true);
    /** An executive has decided. */
    public static final Kind DECISION = new Kind("scenario_decision", false);
    /** For the person who answers for an option from now on. Facts: {@code place}, {@code by}. */
    public static final Kind OWNER = new Kind("scenario_owner", false);

    private final Outbox outbox;
    private final NoticeIds ids;

    public ScenarioNotices(Outbox outbox, NoticeIds ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    void drafted(ScenarioSet set) {
        tellPerson(CARD, set, set.author(), Urgency.NORMAL, set.at(), Map.of());
    }

    void owned(ScenarioSet set, int place, ExceptionOwner owner) {
        Map<String, String> facts =
                Map.of("place", Integer.toString(place), "by", owner.named().by());
        tellPerson(
                OWNER,
                set,
                owner.person().value(),
                Urgency.NORMAL,
                owner.named().at(),
                facts);
    }

    /** Each executive, and the Deal Desk so that it knows. */
    void ask(ScenarioSet set, List<Person> executives, Company company, Instant at) {
        executives.forEach(executive -> tellPerson(REVIEW, set, executive.id().value(), Urgency.URGENT, at, Map.of()));
        company.channel("deal_desk")
                .ifPresent(channel -> put(REVIEW, set, Destination.channel(channel), Urgency.NORMAL, at, Map.of()));
    }

    /** Whoever made the options and whoever asked, each once. */
    void decided(ScenarioSet set, Review review, Instant at) {
        Stream.of(set.author(), review.asked().by())
                .distinct()
                .forEach(person -> tellPerson(DECISION, set, person, Urgency.URGENT, at, Map.of()));
    }

    /** Every card of the set shows how it now stands. */
    void redraw(ScenarioSet set) {
        outbox.redraw(set.id().value());
    }

    /** Systems with a token read what they asked for, and hear nothing unprompted. */
    private void tellPerson(
            Kind kind, ScenarioSet set, String person, Urgency urgency, Instant at, Map<String, String> facts) {
        if (new Destination(person).isPerson()) {
            put(kind, set, Destination.directMessagesOf(new PersonId(person)), urgency, at, facts);
        }
    }

    private void put(
            Kind kind, ScenarioSet set, Destination to, Urgency urgency, Instant at, Map<String, String> facts) {
        outbox.put(new Notice(ids.next(), kind, set.id().value(), to, urgency, at, facts));
    }
}
