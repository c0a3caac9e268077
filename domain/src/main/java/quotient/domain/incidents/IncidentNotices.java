package quotient.domain.incidents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotient.domain.alerts.Ladder;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;

/** Puts what is said of incidents into the outbox: one living card for each destination, and the history in its thread. */
public final class IncidentNotices {

    /** The incident with its buttons, drawn again whenever it changes. */
    public static final Kind CARD = new Kind("incident_card", true);
    /** What waits for one person's approval, messages to customers and credits, drawn again whenever that changes. */
    public static final Kind APPROVALS = new Kind("incident_approvals", true);
    /** A line in the thread of one of these. Facts: {@code sentence}, {@code mention} (Slack user ids with commas). */
    public static final Kind NEWS = new Kind("incident_news", false);
    /** What a customer is told, in the customer's channel. Facts: {@code message}, the id of the approved message. */
    public static final Kind CLIENT_MESSAGE = new Kind("incident_client_message", false);

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Incidents incidents;
    private final Companies companies;
    private final People people;

    public IncidentNotices(Outbox outbox, NoticeIds ids, Incidents incidents, Companies companies, People people) {
        this.outbox = outbox;
        this.ids = ids;
        this.incidents = incidents;
        this.companies = companies;
        this.people = people;
    }

    /** Cards where incidents of this severity are shown, for whoever has none yet. */
    void show(Incident incident, Instant now) {
        put(incident, IncidentCard.Type.INCIDENT, CARD, places(incident), now);
    }

    /** Cards for whoever stands on the rung of the ladder that it has reached (O2). */
    void showLadder(Incident incident, Instant now) {
        List<Destination> rung = people.holding(Ladder.toldAt(incident.severity())).stream()
                .map(person -> Destination.directMessagesOf(person.id()))
                .toList();
        put(incident, IncidentCard.Type.INCIDENT, CARD, rung, now);
    }

    /** A line under every card of the incident. */
    void history(Incident incident, String sentence, Collection<PersonId> mention, Instant now) {
        cards(incident, IncidentCard.Type.INCIDENT).forEach(card -> news(incident, card, sentence, mention, now));
    }

    /** Shows these people what waits for their approval; who has the card already gets a line under it. */
    void askApprovers(Incident incident, Collection<Person> approvers, String sentence, Instant now) {
        List<IncidentCard> before = cards(incident, IncidentCard.Type.APPROVALS);
        List<Destination> theirs = approvers.stream()
                .map(person -> Destination.directMessagesOf(person.id()))
                .toList();
        put(incident, IncidentCard.Type.APPROVALS, APPROVALS, theirs, now);
        before.stream()
                .filter(card -> theirs.contains(card.to()))
                .forEach(card -> news(incident, card, sentence, List.of(), now));
    }

    /** To the customer, where an approved message goes. */
    void toClient(ClientMessage message, String channel, Urgency urgency, Instant now) {
        outbox.put(new Notice(
                ids.next(),
                CLIENT_MESSAGE,
                message.incident().value(),
                Destination.channel(channel),
                urgency,
                now,
                Map.of("message", message.id().value())));
    }

    /** Every card shows how it now stands. */
    void redraw(Incident incident) {
        outbox.redraw(incident.id().value());
    }

    /** SEV-1 and SEV-2 in the channels for incidents and ops, the others in the one for incidents. */
    private Set<Destination> places(Incident incident) {
        Stream<String> purposes =
                incident.severity().isAtLeast(Severity.SEV2) ? Stream.of("incidents", "ops") : Stream.of("incidents");
        Set<Destination> places = new LinkedHashSet<>();
        purposes.map(companies.current()::channel)
                .flatMap(Optional::stream)
                .map(Destination::channel)
                .forEach(places::add);
        if (places.isEmpty()) {
            lastResort(incident).forEach(places::add);
        }
        return places;
    }

    private Stream<Destination> lastResort(Incident incident) {
        List<PersonId> ops = people.holding(Role.OPS).stream().map(Person::id).toList();
        PersonId declarer = new PersonId(incident.course().declared().by());
        return companies
                .current()
                .channel("ops")
                .map(channel -> Stream.of(Destination.channel(channel)))
                .orElseGet(() -> (ops.isEmpty() ? people.find(declarer).map(Person::id).stream() : ops.stream())
                        .map(Destination::directMessagesOf));
    }

    private void put(
            Incident incident, IncidentCard.Type type, Kind kind, Collection<Destination> places, Instant now) {
        List<Destination> known = new ArrayList<>(
                cards(incident, type).stream().map(IncidentCard::to).toList());
        for (Destination place : places) {
            if (!known.contains(place)) {
                known.add(place);
                NoticeId id = ids.next();
                Urgency urgency = incident.severity().urgency();
                outbox.put(new Notice(id, kind, incident.id().value(), place, urgency, now, Map.of()));
                incidents.keep(incident.id(), new IncidentCard(type, place, id, urgency));
            }
        }
    }

    private void news(
            Incident incident, IncidentCard card, String sentence, Collection<PersonId> mention, Instant now) {
        String mentioned =
                String.join(",", mention.stream().map(PersonId::value).toList());
        outbox.put(new Notice(
                ids.next(),
                NEWS,
                incident.id().value(),
                card.to(),
                card.urgency(),
                now,
                Map.of("sentence", sentence, "mention", mentioned),
                Optional.of(card.notice())));
    }

    private List<IncidentCard> cards(Incident incident, IncidentCard.Type type) {
        return incidents.cards(incident.id()).stream()
                .filter(card -> card.type() == type)
                .toList();
    }
}
