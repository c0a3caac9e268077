package quotient.bot.settings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.domain.company.Segment;
import quotient.domain.company.Zones;
import quotient.domain.keeping.Transactions;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;

/**
 * What the settings file says about the company. What it does not name stays as it is kept.
 *
 * @param zones of channels and people that live by another clock than the company's, by Slack id
 */
public record CompanySettings(
        Optional<String> name,
        Optional<ZoneId> zone,
        Optional<Currency> currency,
        Set<LocalDate> holidays,
        Map<String, String> channels,
        List<NamedPerson> people,
        List<NamedClient> clients,
        Map<String, ZoneId> zones) {

    public static final CompanySettings NONE = new CompanySettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Map.of(), List.of(), List.of(), Map.of());

    public CompanySettings {
        holidays = Set.copyOf(holidays);
        channels = Map.copyOf(channels);
        people = List.copyOf(people);
        clients = List.copyOf(clients);
        zones = Map.copyOf(zones);
    }

    /** @param roles when named, the person holds these and no others */
    public record NamedPerson(
            PersonId id,
            Optional<String> name,
            Optional<Set<Role>> roles,
            Optional<PersonId> manager,
            Map<CertificationLevel, LocalDate> certifications) {

        public NamedPerson {
            certifications = Map.copyOf(certifications);
        }

        Person over(Optional<Person> kept) {
            Map<CertificationLevel, LocalDate> days = new HashMap<>();
            kept.ifPresent(person -> days.putAll(person.certifications()));
            certifications.forEach((level, day) -> days.merge(level, day, NamedPerson::later));
            return new Person(
                    id,
                    name.or(() -> kept.map(Person::name)).orElse(id.value()),
                    roles.or(() -> kept.map(Person::roles)).orElse(Set.of()),
                    manager.or(() -> kept.flatMap(Person::manager)),
                    days);
        }

        /** Whoever was examined since keeps that day when the settings are read again. */
        private static LocalDate later(LocalDate kept, LocalDate named) {
            return named.isAfter(kept) ? named : kept;
        }
    }

    public record NamedClient(
            String name,
            Optional<Segment> segment,
            Optional<String> plan,
            Optional<String> channel,
            Optional<ZoneId> zone,
            Optional<PersonId> owner) {

        Client over(Optional<Client> kept) {
            return new Client(
                    name,
                    segment.or(() -> kept.flatMap(Client::segment)),
                    plan.or(() -> kept.flatMap(Client::plan)),
                    channel.or(() -> kept.flatMap(Client::channel)),
                    zone.or(() -> kept.flatMap(Client::zone)),
                    owner.or(() -> kept.flatMap(Client::owner)));
        }
    }

    /** Adds and updates what is named, removes nothing; all of it or nothing. Applying it twice changes nothing. */
    public void applyTo(Companies companies, People known, Clients customers, Zones clocks, Transactions transactions) {
        transactions.write(() -> {
            companies.keep(over(companies.current()));
            people.forEach(person -> known.keep(person.over(known.find(person.id()))));
            clients.forEach(client -> customers.keep(client.over(customers.named(client.name()))));
            zones.forEach(clocks::keep);
        });
    }

    private Company over(Company kept) {
        Set<LocalDate> days = new HashSet<>(kept.holidays());
        days.addAll(holidays);
        Map<String, String> ids = new HashMap<>(kept.channels());
        ids.putAll(channels);
        return new Company(
                name.orElse(kept.name()), zone.orElse(kept.zone()), currency.orElse(kept.currency()), days, ids);
    }
}
