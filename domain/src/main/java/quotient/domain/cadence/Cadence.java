package quotient.domain.cadence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.time.BusinessCalendar;

/**
 * When a project is measured (M7): at the end of weeks 1 to 4, of weeks 6, 8, 10 and 12, of months 4, 5 and 6, and of
 * every third month from then on, counted from the go-live. What falls on no business day moves to the next one.
 *
 * @param calendar in the client's zone
 */
public record Cadence(LocalDate goLive, BusinessCalendar calendar) {

    private static final List<Step> FIRST = List.of(
            Step.week(1),
            Step.week(2),
            Step.week(3),
            Step.week(4),
            Step.week(6),
            Step.week(8),
            Step.week(10),
            Step.week(12),
            Step.month(4),
            Step.month(5),
            Step.month(6));
    private static final int LAST_WEEKLY = 4;
    private static final int MONTHS_AT_FIRST = 6;
    private static final int QUARTER = 3;
    private static final int MOST_GRACE = 7;

    /** The due measurement of that place, from 0. */
    public Due at(int place) {
        Step step = step(place);
        return new Due(place, step, interval(step), day(place), milestones(place));
    }

    /** Empty when the cadence has no such step. */
    public Optional<Due> find(Step step) {
        for (int place = 0; !step(place).after(goLive).isAfter(step.after(goLive)); place++) {
            if (step(place).equals(step)) {
                return Optional.of(at(place));
            }
        }
        return Optional.empty();
    }

    /** In their order, up to that day, within. */
    public List<Due> until(LocalDate day) {
        List<Due> dues = new ArrayList<>();
        for (int place = 0; !day(place).isAfter(day); place++) {
            dues.add(at(place));
        }
        return List.copyOf(dues);
    }

    /** The first that is due after that day. */
    public Due next(LocalDate day) {
        return at(until(day).size());
    }

    /**
     * Which due measurement one of that day stands for: the first that is not past by more than its grace. Grace is half of
     * the time to the next one, and a week at most. Empty for what was measured before the work went live, or on that day.
     */
    public Optional<Due> recordedBy(LocalDate day) {
        if (!day.isAfter(goLive)) {
            return Optional.empty();
        }
        int place = 0;
        while (lastDayOf(place).isBefore(day)) {
            place++;
        }
        return Optional.of(at(place));
    }

    /** The first day that is measured for it. */
    public LocalDate firstDay(Due due) {
        return due.place() == 0
                ? goLive.plusDays(1)
                : lastDayOf(due.place() - 1).plusDays(1);
    }

    /** The last day that is measured for it. */
    public LocalDate lastDay(Due due) {
        return lastDayOf(due.place());
    }

    public LocalDate dayOf(Milestone milestone) {
        return calendar.onOrAfter(milestone.after(goLive));
    }

    private LocalDate lastDayOf(int place) {
        long half = ChronoUnit.DAYS.between(day(place), day(place + 1)) / 2;
        return day(place).plusDays(Math.min(MOST_GRACE, half));
    }

    private LocalDate day(int place) {
        return calendar.onOrAfter(step(place).after(goLive));
    }

    /** Those that lie on it or after it, and before the next one. */
    private List<Milestone> milestones(int place) {
        LocalDate from = step(place).after(goLive);
        LocalDate next = step(place + 1).after(goLive);
        return Stream.of(Milestone.values())
                .filter(milestone -> !milestone.after(goLive).isBefore(from))
                .filter(milestone -> milestone.after(goLive).isBefore(next))
                .toList();
    }

    private static Step step(int place) {
        return place < FIRST.size()
                ? FIRST.get(place)
                : Step.month(MONTHS_AT_FIRST + QUARTER * (place - FIRST.size() + 1));
    }

    private static Interval interval(Step step) {
        if (step.unit() == Step.Unit.WEEK) {
            return step.count() <= LAST_WEEKLY ? Interval.WEEKLY : Interval.BIWEEKLY;
        }
        return step.count() <= MONTHS_AT_FIRST ? Interval.MONTHLY : Interval.QUARTERLY;
    }
}
