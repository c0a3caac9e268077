package quotient.domain.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import quotient.domain.alerts.Severity;
import quotient.domain.incidents.Course;
import quotient.domain.incidents.Deadlines;
import quotient.domain.incidents.Incident;
import quotient.domain.people.PersonId;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestIncidents;

@DisplayName("O7, P39: open incidents are handed over")
class OpenIncidentsTest {

    private static final PersonId MAX = new PersonId("U0MGR");

    static Stream<Arguments> gaps() {
        return Stream.of(
                Arguments.of("led, update promised", Severity.SEV1, Optional.of(MAX), 60, List.of()),
                Arguments.of("led by nobody", Severity.SEV2, Optional.empty(), 60, List.of(Gap.OWNER)),
                Arguments.of("the update is late", Severity.SEV2, Optional.of(MAX), -60, List.of(Gap.OVERDUE)),
                Arguments.of(
                        "no update was promised",
                        Severity.SEV3,
                        Optional.of(MAX),
                        0,
                        List.of(Gap.NEXT_ACTION, Gap.ETA)),
                Arguments.of(
                        "a minor one needs an owner only", Severity.SEV4, Optional.empty(), 0, List.of(Gap.OWNER)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gaps")
    @DisplayName("PRC §26: its commander is the owner, the promised update the next action and the ETA")
    void whatItLacks(String row, Severity severity, Optional<PersonId> commander, long promised, List<Gap> gaps) {
        Ports ports = Ports.inMemory();
        ports.incidents().add(incident(severity, commander, promised));
        OpenItem item =
                new OpenIncidents(ports.incidents()).open(TestIncidents.AT).get(0);
        assertEquals(gaps, new PackItem(item, Optional.empty()).gaps(TestIncidents.AT), row);
        assertEquals(commander.isPresent(), item.acknowledged());
    }

    @Test
    void resolvedOnesAreNotOpen() {
        Ports ports = Ports.inMemory();
        ports.incidents().add(TestIncidents.full(1001));
        assertEquals(List.of(), new OpenIncidents(ports.incidents()).open(TestIncidents.AT));
    }

    /** @param promised seconds from then, 0 when nothing was promised */
    private static Incident incident(Severity severity, Optional<PersonId> commander, long promised) {
        Incident bare = TestIncidents.bare(1001, severity);
        Course begun = bare.course();
        Course course = new Course(
                severity,
                begun.status(),
                begun.declared(),
                commander,
                commander.map(person -> TestIncidents.RAE),
                0,
                Optional.empty());
        Deadlines deadlines = new Deadlines(
                promised == 0 ? Optional.empty() : Optional.of(TestIncidents.AT.plusSeconds(promised)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Incident(bare.id(), 0, bare.report(), course, deadlines, Optional.empty());
    }
}
