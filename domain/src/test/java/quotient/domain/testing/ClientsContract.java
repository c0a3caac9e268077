package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Segment;
import quotient.domain.people.PersonId;

/** What every {@link Clients} promises. */
public interface ClientsContract {
    Ports ports();

    @Test
    default void aClientComesBackAsKept() {
        Client full = new Client(
                "<!channel> & Söhne",
                Optional.of(Segment.MID_MARKET),
                Optional.of("pro"),
                Optional.of("C0ACME"),
                Optional.of(ZoneId.of("Europe/Berlin")),
                Optional.of(new PersonId("U0REP")));
        ports().clients().keep(full);
        ports().clients().keep(named("Bare"));
        assertEquals(Optional.of(full), ports().clients().named(full.name()));
        assertEquals(Optional.of(named("Bare")), ports().clients().named("Bare"));
    }

    @Test
    default void aNameIsFoundInAnyCase() {
        ports().clients().keep(named("Ölmühle GmbH"));
        assertEquals(Optional.of(named("Ölmühle GmbH")), ports().clients().named("ÖLMÜHLE gmbh"));
        assertEquals(Optional.empty(), ports().clients().named("Ölmühle"));
    }

    @Test
    default void keepingAgainInAnotherCaseReplacesTheClient() {
        ports().clients().keep(named("ACME"));
        ports().clients().keep(named("Acme"));
        assertEquals(List.of(named("Acme")), ports().clients().all());
    }

    @Test
    default void clientsStandByNameWithoutRegardToCase() {
        List.of("beta", "Alpha", "Gamma").forEach(name -> ports().clients().keep(named(name)));
        assertEquals(
                List.of("Alpha", "beta", "Gamma"),
                ports().clients().all().stream().map(Client::name).toList());
    }

    private static Client named(String name) {
        return new Client(
                name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
