package quotient.domain.alerts;

import java.util.Optional;
import java.util.function.Predicate;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.people.People;
import quotient.domain.people.Person;

/** Holds what somebody has silenced, until the silence ends. Maintenance lets SEV-1 through. */
final class MuteStage implements Stage {

    private final Silences silences;
    private final Clients clients;
    private final People people;

    MuteStage(Silences silences, Clients clients, People people) {
        this.silences = silences;
        this.clients = clients;
        this.people = people;
    }

    @Override
    public String name() {
        return "mute";
    }

    @Override
    public Passage pass(Saying saying) {
        return silences.notEnded().stream()
                .filter(silence -> silence.isOn(saying.at()))
                .filter(covers(saying.alert()))
                .findFirst()
                .<Passage>map(silence -> new Passage.Held(silence.until(), sentence(silence)))
                .orElseGet(() -> new Passage.On(saying, "No silence covers it."));
    }

    private Predicate<Silence> covers(Alert alert) {
        Optional<Client> client = alert.client().flatMap(clients::named);
        Optional<Person> owner = alert.owner().flatMap(people::find);
        return silence -> silence.matcher().fits(alert, client, owner)
                && !(silence.maintenance() && alert.severity() == Severity.SEV1);
    }

    private static String sentence(Silence silence) {
        return (silence.maintenance() ? "Maintenance " : "Silence ") + silence.id() + " of "
                + silence.author().name() + " covers it (" + silence.matcher() + "): "
                + silence.author().why();
    }
}
