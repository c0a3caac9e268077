package quotient.storage.people;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.storage.database.Database;
import quotient.storage.database.Remembered;
import quotient.storage.database.Row;
import quotient.storage.database.TextMap;
import quotient.storage.database.Words;

/** People in the database. They are few, so they are sorted here, the same way whatever the database. */
public final class StoredPeople implements People {
    private static final Comparator<Person> BY_NAME = Comparator.comparing(Person::name)
            .thenComparing(person -> person.id().value());

    private final Database database;
    private final Remembered<PersonId, Optional<Person>> remembered;
    private final Remembered<String, List<Person>> everybody;

    public StoredPeople(Database database) {
        this.database = database;
        this.remembered = new Remembered<>(database);
        this.everybody = new Remembered<>(database);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return remembered.get(
                id,
                session -> session.first(
                        "SELECT id, name, roles, manager, certifications FROM people WHERE id = ?",
                        StoredPeople::person,
                        id.value()));
    }

    @Override
    public List<Person> holding(Role role) {
        return all().stream().filter(person -> person.holds(role)).toList();
    }

    @Override
    public List<Person> all() {
        return everybody.get(
                "",
                session ->
                        session
                                .all(
                                        "SELECT id, name, roles, manager, certifications FROM people",
                                        StoredPeople::person)
                                .stream()
                                .sorted(BY_NAME)
                                .toList());
    }

    @Override
    public void keep(Person person) {
        database.changeSeldom(session -> session.change(
                """
                INSERT INTO people (id, name, roles, manager, certifications) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    name = excluded.name,
                    roles = excluded.roles,
                    manager = excluded.manager,
                    certifications = excluded.certifications
                """,
                person.id().value(),
                person.name(),
                Words.codes(person.roles()),
                person.manager().map(PersonId::value),
                written(person.certifications())));
    }

    private static Person person(Row row) throws SQLException {
        return new Person(
                new PersonId(row.text("id")),
                row.text("name"),
                Words.readSet(row.text("roles"), Role.class),
                row.optionalText("manager").map(PersonId::new),
                certifications(row.text("certifications")));
    }

    private static String written(Map<CertificationLevel, LocalDate> certifications) {
        Map<String, String> days = new TreeMap<>();
        certifications.forEach((level, day) -> days.put(Words.code(level), day.toString()));
        return TextMap.write(days);
    }

    private static Map<CertificationLevel, LocalDate> certifications(String written) {
        Map<CertificationLevel, LocalDate> days = new EnumMap<>(CertificationLevel.class);
        TextMap.read(written)
                .forEach((level, day) -> days.put(Words.read(level, CertificationLevel.class), LocalDate.parse(day)));
        return days;
    }
}
