package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;

/** What every {@link People} promises. */
public interface PeopleContract {
    Ports ports();

    @Test
    default void aPersonComesBackAsKept() {
        Person max = new Person(
                new PersonId("U0MGR"),
                "Max <b>",
                Set.of(Role.SALES_MANAGER, Role.ADMIN),
                Optional.of(new PersonId("U0EXEC")),
                Map.of(
                        CertificationLevel.REPRESENTATIVE, LocalDate.of(2026, 1, 15),
                        CertificationLevel.ADMINISTRATOR, LocalDate.of(2025, 2, 28)));
        ports().people().keep(max);
        assertEquals(Optional.of(max), ports().people().find(max.id()));
    }

    @Test
    default void whoIsNotKeptIsNotFound() {
        assertEquals(Optional.empty(), ports().people().find(new PersonId("U0NOBODY")));
    }

    @Test
    default void keepingAgainReplacesThePerson() {
        ports().people().keep(person("U1", "Rae", Role.REP));
        Person promoted = person("U1", "Rae", Role.SALES_MANAGER);
        ports().people().keep(promoted);
        assertEquals(List.of(promoted), ports().people().all());
        assertEquals(List.of(), ports().people().holding(Role.REP));
    }

    @Test
    default void peopleStandByNameThenId() {
        Person ann = person("U9", "Ann", Role.REP);
        Person secondBo = person("U2", "Bo", Role.REP, Role.LEGAL);
        Person firstBo = person("U1", "Bo", Role.LEGAL);
        List.of(secondBo, ann, firstBo).forEach(ports().people()::keep);
        assertEquals(List.of(ann, firstBo, secondBo), ports().people().all());
        assertEquals(List.of(firstBo, secondBo), ports().people().holding(Role.LEGAL));
        assertEquals(List.of(), ports().people().holding(Role.ADMIN));
    }

    private static Person person(String id, String name, Role... roles) {
        return new Person(new PersonId(id), name, Set.of(roles), Optional.empty(), Map.of());
    }
}
