package quotient.domain.clientdigests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import quotient.domain.money.Digits;

/** When there is something good to say of the day before, and what (I10). One or two sentences, or none. */
final class DailyWinRules {

    /** Fewer tasks are nothing to be told of. */
    static final int LEAST_TASKS = 10;

    private static final int FOUR_WEEKS = 28;
    private static final long FEW_DAYS = 5;
    private static final long ENOUGH_DAYS = 10;
    /** Days without an incident that are worth a sentence, the longest first. */
    private static final List<Integer> STREAKS = List.of(365, 180, 90, 60, 30, 14, 7);

    private final ClientFacts facts;
    private final Days days;
    private final String when;
    private final long tasks;

    private DailyWinRules(ClientFacts facts, Days days, String when) {
        this.facts = facts;
        this.days = days;
        this.when = when;
        this.tasks = facts.tasks(days);
    }

    /** Yesterday; on a Monday the days since Friday; where it comes only on Mondays the week before. */
    static Draft draft(ClientFacts facts, Rhythm rhythm) {
        LocalDate today = facts.today();
        LocalDate yesterday = today.minusDays(1);
        if (rhythm == Rhythm.MONDAYS) {
            return new DailyWinRules(facts, facts.lastWeek(), "last week").draft();
        }
        return today.getDayOfWeek() == DayOfWeek.MONDAY
                ? new DailyWinRules(facts, new Days(today.minusDays(3), yesterday), "from Friday to Sunday").draft()
                : new DailyWinRules(facts, Days.only(yesterday), "yesterday").draft();
    }

    private Draft draft() {
        if (facts.incidents(days) > 0) {
            return Draft.silent("an incident touched " + days.first() + " to " + days.last());
        }
        if (tasks < LEAST_TASKS) {
            return Draft.silent(counted() + " " + when + ", and fewer than " + LEAST_TASKS + " are not told");
        }
        if (isPoor()) {
            return Draft.silent(counted() + " " + when + ", less than half of a usual day");
        }
        List<String> lines = new ArrayList<>();
        lines.add("Good morning! Your automations completed " + counted() + " " + when + ", with no incident.");
        best().or(this::streak).ifPresent(lines::add);
        return Draft.say(DigestText.of("", lines));
    }

    private String counted() {
        return Digits.grouped(tasks) + (tasks == 1 ? " task" : " tasks");
    }

    /** Against the days with tasks of the four weeks before; of a few days nothing is usual. */
    private boolean isPoor() {
        List<Long> before = busyDaysBefore();
        long sum = before.stream().mapToLong(Long::longValue).sum();
        return days.count() == 1 && before.size() >= FEW_DAYS && tasks * 2 * before.size() < sum;
    }

    private Optional<String> best() {
        List<Long> before = busyDaysBefore();
        boolean best = days.count() == 1
                && before.size() >= ENOUGH_DAYS
                && before.stream().allMatch(day -> day < tasks);
        return said(best, "That is the most in one day for four weeks.");
    }

    private List<Long> busyDaysBefore() {
        return new Days(days.first().minusDays(FOUR_WEEKS), days.first().minusDays(1))
                .all().stream().map(facts::tasks).filter(count -> count > 0).toList();
    }

    /** A streak is told on the day that makes it whole. */
    private Optional<String> streak() {
        long now = cleanDays();
        long before = now - days.count();
        return STREAKS.stream()
                .filter(mark -> mark > before && mark <= now)
                .findFirst()
                .map(mark -> "That makes " + mark + " days in a row without an incident.");
    }

    /** Whole days up to the last one, since the last incident or since the desk first looked. */
    private long cleanDays() {
        UnaryOperator<LocalDate> next = day -> day.plusDays(1);
        return facts.since()
                .map(seen -> {
                    LocalDate clean = facts.disruptions()
                            .lastBefore(facts.at())
                            .filter(last -> last.isAfter(seen))
                            .map(facts::day)
                            .map(next)
                            .orElseGet(() -> facts.day(seen));
                    return Math.max(0, ChronoUnit.DAYS.between(clean, days.end()));
                })
                .orElse(0L);
    }

    private static Optional<String> said(boolean applies, String sentence) {
        return applies ? Optional.of(sentence) : Optional.empty();
    }
}
