package quotient.bot.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.company.Client;
import quotient.domain.company.Segment;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.testing.Ports;

class CompanySettingsTest {

    private static final String FIRST = """
            company: J1MSKY
            zone: America/New_York
            currency: EUR
            holidays: [2026-12-25]
            channels: {ops: C0OPS, sales: C0SALES}
            people:
              - {slack: U0REP, name: Rae, roles: [rep], manager: U0MGR, certifications: {1: 2026-01-15}}
            clients:
              - {name: Acme, segment: mid_market, plan: pro, channel: C0ACME, zone: Europe/Berlin, owner: U0REP}
            """;

    private final Ports ports = Ports.inMemory();

    @Test
    void whatIsNamedIsAdded() {
        apply(FIRST);
        assertEquals("J1MSKY", ports.companies().current().name());
        assertEquals("EUR", ports.companies().current().currency().getCurrencyCode());
        assertEquals(
                new Person(
                        new PersonId("U0REP"),
                        "Rae",
                        Set.of(Role.REP),
                        Optional.of(new PersonId("U0MGR")),
                        Map.of(CertificationLevel.REPRESENTATIVE, LocalDate.of(2026, 1, 15))),
                person("U0REP"));
        assertEquals(
                new Client(
                        "Acme",
                        Optional.of(Segment.MID_MARKET),
                        Optional.of("pro"),
                        Optional.of("C0ACME"),
                        Optional.of(ZoneId.of("Europe/Berlin")),
                        Optional.of(new PersonId("U0REP"))),
                ports.clients().named("acme").orElseThrow());
    }

    @Test
    void whatIsNotNamedStays() {
        apply(FIRST);
        apply("{}");
        apply("people: [{slack: U0NEW, name: Noor}]\nchannels: {revenue: C0REV}\nholidays: [2026-07-03]\n");
        assertEquals("J1MSKY", ports.companies().current().name());
        assertEquals(
                Map.of("ops", "C0OPS", "sales", "C0SALES", "revenue", "C0REV"),
                ports.companies().current().channels());
        assertEquals(
                Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 7, 3)),
                ports.companies().current().holidays());
        assertEquals(Set.of(Role.REP), person("U0REP").roles());
        assertEquals(Set.of(), person("U0NEW").roles());
    }

    @Test
    void whatIsNamedAgainIsUpdated() {
        apply(FIRST);
        apply("""
                channels: {ops: C0NEWOPS}
                people: [{slack: U0REP, roles: [sales_manager], certifications: {2: 2026-02-01}}]
                clients: [{name: ACME, plan: enterprise}]
                """);
        assertEquals(Optional.of("C0NEWOPS"), ports.companies().current().channel("ops"));
        Person rae = person("U0REP");
        assertEquals("Rae", rae.name());
        assertEquals(Set.of(Role.SALES_MANAGER), rae.roles());
        assertEquals(Optional.of(new PersonId("U0MGR")), rae.manager());
        assertEquals(2, rae.certifications().size());
        Client acme = ports.clients().named("Acme").orElseThrow();
        assertEquals(Optional.of("enterprise"), acme.plan());
        assertEquals(Optional.of(Segment.MID_MARKET), acme.segment());
    }

    @Test
    void whoeverWasExaminedSinceKeepsThatDay() {
        apply(FIRST);
        ports.people().keep(person("U0REP").examined(CertificationLevel.REPRESENTATIVE, LocalDate.of(2026, 3, 2)));
        apply(FIRST);
        assertEquals(LocalDate.of(2026, 3, 2), person("U0REP").certifications().get(CertificationLevel.REPRESENTATIVE));
    }

    @Test
    void channelsAndPeopleKeepTheirOwnZones() {
        apply("""
                zones: {C0SALES: Europe/Berlin}
                people: [{slack: U0REP, zone: Asia/Tokyo}]
                """);
        assertEquals(
                Map.of("C0SALES", ZoneId.of("Europe/Berlin"), "U0REP", ZoneId.of("Asia/Tokyo")),
                ports.zones().all());
    }

    @Test
    void applyingItTwiceChangesNothing() {
        apply(FIRST);
        Person once = person("U0REP");
        apply(FIRST);
        assertEquals(once, person("U0REP"));
        assertEquals(1, ports.people().all().size());
        assertEquals(1, ports.clients().all().size());
    }

    private Person person(String id) {
        return ports.people().find(new PersonId(id)).orElseThrow();
    }

    private void apply(String yml) {
        Settings.read(Map.of(), SettingsFile.of("quotient.yml", yml))
                .company()
                .applyTo(ports.companies(), ports.people(), ports.clients(), ports.zones(), ports.transactions());
    }
}
