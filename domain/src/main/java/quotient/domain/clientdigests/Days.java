package quotient.domain.clientdigests;

import java.time.LocalDate;
import java.util.List;

/** Some local days in a row, both within. */
public record Days(LocalDate first, LocalDate last) {

    public static Days only(LocalDate day) {
        return new Days(day, day);
    }

    public List<LocalDate> all() {
        return first.datesUntil(end()).toList();
    }

    /** The day after the last. */
    public LocalDate end() {
        return last.plusDays(1);
    }

    public int count() {
        return all().size();
    }

    /** As many days, right before. */
    public Days before() {
        return new Days(first.minusDays(count()), first.minusDays(1));
    }
}
