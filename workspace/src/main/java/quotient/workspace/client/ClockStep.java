package quotient.workspace.client;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How far one press of the clock bar goes. */
enum ClockStep {
    HOUR("hour", "+1 hour", now -> now.plusHours(1)),
    TOMORROW("tomorrow", "To tomorrow, 9:00", now -> at(now.plusDays(1), LocalTime.of(9, 0))),
    FRIDAY("friday", "To Friday, 16:30", ClockStep::fridayAfternoon);

    private final String code;
    private final String label;
    private final UnaryOperator<ZonedDateTime> from;

    ClockStep(String code, String label, UnaryOperator<ZonedDateTime> from) {
        this.code = code;
        this.label = label;
        this.from = from;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    ZonedDateTime from(ZonedDateTime now) {
        return from.apply(now);
    }

    static Optional<ClockStep> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code.equals(code)).findAny();
    }

    /** Of this week if it is still to come, else of the next. */
    private static ZonedDateTime fridayAfternoon(ZonedDateTime now) {
        ZonedDateTime friday = at(now.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)), LocalTime.of(16, 30));
        return friday.isAfter(now) ? friday : friday.plusWeeks(1);
    }

    private static ZonedDateTime at(ZonedDateTime day, LocalTime time) {
        return day.toLocalDate().atTime(time).atZone(day.getZone());
    }
}
