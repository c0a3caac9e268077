package quotient.domain.incidents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;

/** Drafts what each affected customer is to be told, in place of what still waited, and asks for approval (O2). */
public final class DraftingMessages {

    private final ClientMessages messages;
    private final Clients clients;
    private final Companies companies;
    private final People people;
    private final IncidentNotices notices;

    public DraftingMessages(
            ClientMessages messages, Clients clients, Companies companies, People people, IncidentNotices notices) {
        this.messages = messages;
        this.clients = clients;
        this.companies = companies;
        this.people = people;
        this.notices = notices;
    }

    /** SEV-1 is told to every affected customer; of others, those who have heard of it before hear how it goes on. */
    void follow(Incident incident, Actor author, MessageOccasion occasion, Instant now) {
        List<String> told = incident.severity() == Severity.SEV1
                ? incident.report().clients()
                : incident.report().clients().stream()
                        .filter(client -> hasHeard(incident, client))
                        .toList();
        draft(incident, told, author, occasion, now);
    }

    /** @return how many drafts there are now */
    int draft(Incident incident, List<String> names, Actor author, MessageOccasion occasion, Instant now) {
        int drafted = 0;
        for (String name : names) {
            Optional<Client> client = clients.named(name);
            if (client.isPresent()) {
                draft(incident, client.get(), author, occasion, now);
                drafted++;
            }
        }
        if (drafted > 0) {
            ask(incident, author, now);
        }
        return drafted;
    }

    private boolean hasHeard(Incident incident, String client) {
        return messages.of(incident.id()).stream()
                .filter(message -> message.client().equalsIgnoreCase(client))
                .anyMatch(message -> message.isWaiting() || message.status() == ClientMessage.Status.APPROVED);
    }

    private void draft(Incident incident, Client client, Actor author, MessageOccasion asked, Instant now) {
        List<ClientMessage> before = messages.of(incident.id()).stream()
                .filter(message -> message.client().equalsIgnoreCase(client.name()))
                .toList();
        before.stream().filter(ClientMessage::isWaiting).forEach(waiting -> replace(waiting, now));
        boolean isFirst = before.stream().noneMatch(message -> message.status() == ClientMessage.Status.APPROVED);
        MessageOccasion occasion = isFirst && asked == MessageOccasion.UPDATE ? MessageOccasion.FIRST : asked;
        messages.add(new ClientMessage(
                messages.nextId(),
                0,
                incident.id(),
                client.name(),
                occasion,
                ClientText.of(incident, client, companies.current(), owner(incident)),
                authors(incident, author),
                Hand.of(author, now),
                ClientMessage.Status.WAITING,
                Optional.empty(),
                Optional.empty()));
    }

    /** The report is the declarer's, and whoever causes the draft has changed it last. */
    private static Set<String> authors(Incident incident, Actor author) {
        return Stream.of(author.id(), incident.course().declared().by()).collect(Collectors.toSet());
    }

    private void replace(ClientMessage waiting, Instant now) {
        Hand desk = Hand.of(Actor.QUOTIENT, now, "a newer draft took its place");
        if (!messages.replace(waiting.decided(ClientMessage.Status.REPLACED, desk, Optional.empty()))) {
            throw new IllegalStateException(waiting.id() + " has changed inside its own transaction");
        }
    }

    private String owner(Incident incident) {
        return incident.resolution()
                .map(end -> people.find(end.owner())
                        .map(Person::name)
                        .orElse(companies.current().name()))
                .orElse("");
    }

    /** Those whose daily work it is; where there is nobody but the authors, everybody else who may. */
    private void ask(Incident incident, Actor author, Instant now) {
        List<Person> mayApprove = new ArrayList<>(people.all().stream()
                .filter(person -> Permission.TELL_CLIENTS.isGivenTo(Actor.of(person)))
                .filter(person -> !person.id().value().equals(author.id()))
                .filter(person ->
                        !person.id().value().equals(incident.course().declared().by()))
                .toList());
        List<Person> usual = Approvers.usual(mayApprove);
        if (usual.isEmpty()) {
            notices.history(
                    incident,
                    "A message to customers waits, and nobody here may approve it: an admin has to give somebody the"
                            + " role of customer success manager or revenue lead.",
                    List.of(),
                    now);
        }
        notices.askApprovers(
                incident, usual, "There is a new message to customers of " + incident.id() + " to approve.", now);
    }
}
