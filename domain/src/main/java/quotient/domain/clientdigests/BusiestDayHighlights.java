package quotient.domain.clientdigests;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.money.Digits;

/** On which day most was done. */
public final class BusiestDayHighlights implements Highlights {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMM", Locale.ENGLISH);

    @Override
    public Optional<Highlight> find(ClientFacts facts) {
        LocalDate busiest = facts.week().all().stream()
                .max(Comparator.<LocalDate>comparingLong(facts::tasks).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        long tasks = facts.tasks(busiest);
        String sentence = tasks == 0
                ? "none, nothing was processed"
                : DAY.format(busiest) + " with " + Digits.grouped(tasks) + (tasks == 1 ? " task" : " tasks");
        return Optional.of(new Highlight(Highlight.Telling.SOME, "Busiest day", sentence));
    }
}
