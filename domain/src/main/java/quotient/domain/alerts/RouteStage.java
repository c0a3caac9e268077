package quotient.domain.alerts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;

/** Whom to tell, by the first row of the routing table that fits. Climbing adds whoever stands on that rung (O1). */
final class RouteStage implements Stage {

    private final Routing routing;
    private final Companies companies;
    private final Clients clients;
    private final People people;

    RouteStage(Routing routing, Companies companies, Clients clients, People people) {
        this.routing = routing;
        this.companies = companies;
        this.clients = clients;
        this.people = people;
    }

    @Override
    public String name() {
        return "route";
    }

    @Override
    public Passage pass(Saying saying) {
        Alert alert = saying.alert();
        Optional<Client> client = alert.client().flatMap(clients::named);
        Optional<Person> owner = alert.owner().flatMap(people::find);
        Route route = routing.table().routeOf(alert, client, owner);
        Set<Destination> to = new LinkedHashSet<>();
        route.targets().forEach(target -> destinations(target, alert).forEach(to::add));
        if (saying.occasion() == Occasion.CLIMBED) {
            holding(Ladder.toldAt(alert.severity())).forEach(to::add);
        }
        if (to.isEmpty()) {
            lastResort().forEach(to::add);
        }
        return to.isEmpty()
                ? new Passage.Dropped(
                        "Row \"" + route.line() + "\" leads to nobody: there is no such channel or person, "
                                + "no ops channel, and nobody has the role ops.")
                : new Passage.On(
                        saying.to(List.copyOf(to)),
                        "Row \"" + route.line() + "\" leads to "
                                + to.stream().map(Destination::id).collect(Collectors.joining(", ")) + ".");
    }

    private Stream<Destination> destinations(Target target, Alert alert) {
        return switch (target.type()) {
            case CHANNEL -> companies.current().channel(target.name()).map(Destination::channel).stream();
            case ROLE -> holding(Role.ofCode(target.name()).orElseThrow());
            case PERSON -> Stream.of(Destination.directMessagesOf(new PersonId(target.name())));
            case OWNER -> alert.owner().map(Destination::directMessagesOf).stream();
        };
    }

    private Stream<Destination> holding(Role role) {
        return people.holding(role).stream().map(Person::id).map(Destination::directMessagesOf);
    }

    private Stream<Destination> lastResort() {
        return companies
                .current()
                .channel("ops")
                .map(channel -> Stream.of(Destination.channel(channel)))
                .orElseGet(() -> holding(Role.OPS));
    }
}
