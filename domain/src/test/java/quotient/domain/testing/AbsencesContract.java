package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.absences.Absence;
import quotient.domain.absences.Absences;
import quotient.domain.people.PersonId;

/** What every {@link Absences} promises. */
public interface AbsencesContract {
    LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    Ports ports();

    @Test
    default void thoseThatLastAreListedByTheirFirstDayAndTheLatestWordCounts() {
        Absences absences = ports().absences();
        Absence later = absence("U0MGR", "Max", Optional.empty(), MONDAY.plusDays(7), 4, "");
        Absence now = absence("U0MIA", "Mía & <Co>", Optional.of("U0MGR"), MONDAY, 4, "leave <b>");
        absences.keep(later);
        absences.keep(absence("U0MIA", "Mia", Optional.empty(), MONDAY, 1, "ill"));
        absences.keep(now);
        absences.keep(absence("U0LEAD", "Lee", Optional.empty(), MONDAY.minusDays(3), 2, "over"));
        assertEquals(List.of(now, later), absences.lastingUntil(MONDAY));
        assertEquals(List.of(now, later), absences.lastingUntil(MONDAY.plusDays(4)));
        assertEquals(List.of(later), absences.lastingUntil(MONDAY.plusDays(5)));
        absences.remove(new PersonId("U0MGR"), MONDAY);
        absences.remove(now.person(), MONDAY);
        assertEquals(List.of(later), absences.lastingUntil(MONDAY));
    }

    private static Absence absence(
            String id, String name, Optional<String> delegate, LocalDate from, int days, String reason) {
        return new Absence(new PersonId(id), name, delegate.map(PersonId::new), from, from.plusDays(days), reason);
    }
}
