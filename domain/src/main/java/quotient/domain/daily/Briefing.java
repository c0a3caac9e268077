package quotient.domain.daily;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.people.Person;

/**
 * What one person should act on today (F6, F7, P40).
 *
 * @param tasks what they can do, the most pressing first
 * @param checklist the two minutes of P40, empty for those who only quote
 * @param figures of the day before, empty for those who only quote
 * @param margins average margin by day of the last seven days, for the picture; a day without quotes is left out
 */
public record Briefing(
        Person person,
        Instant at,
        LocalDate day,
        List<BriefingTask> tasks,
        List<Measure> checklist,
        List<Measure> figures,
        Map<LocalDate, BigDecimal> margins) {

    public Briefing {
        tasks = List.copyOf(tasks);
        checklist = List.copyOf(checklist);
        figures = List.copyOf(figures);
    }

    /** The one thing to do first (F7). */
    public Optional<BriefingTask> first() {
        return tasks.stream().findFirst();
    }

    /** Whoever has nothing to act on is left in peace. */
    public boolean isWorthSaying() {
        return !tasks.isEmpty() || checklist.stream().anyMatch(measure -> measure.verdict() == Measure.Verdict.BAD);
    }
}
