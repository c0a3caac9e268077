package quotient.domain.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import quotient.domain.absences.Absence;
import quotient.domain.absences.Absences;
import quotient.domain.people.PersonId;

/** Absences kept in memory. */
public final class InMemoryAbsences implements Absences {
    private final InMemoryStore store;

    public InMemoryAbsences(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<Absence> lastingUntil(LocalDate day) {
        return store.look(state -> state.absences.values().stream()
                .filter(absence -> !absence.to().isBefore(day))
                .sorted(Comparator.comparing(Absence::from)
                        .thenComparing(absence -> absence.person().value()))
                .toList());
    }

    @Override
    public void keep(Absence absence) {
        store.with(
                state -> state.absences.put(new InMemoryState.AbsenceKey(absence.person(), absence.from()), absence));
    }

    @Override
    public void remove(PersonId person, LocalDate from) {
        store.with(state -> state.absences.remove(new InMemoryState.AbsenceKey(person, from)));
    }
}
