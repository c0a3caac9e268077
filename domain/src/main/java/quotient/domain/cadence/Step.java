package quotient.domain.cadence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One place in the cadence (M7), counted from the go-live: {@code week-6}, {@code month-9}. It stays the same when
 * holidays move its day.
 */
public record Step(Unit unit, int count) {

    public enum Unit {
        WEEK,
        MONTH
    }

    private static final Pattern FORM = Pattern.compile("(week|month)-([1-9]\\d{0,3})");

    static Step week(int count) {
        return new Step(Unit.WEEK, count);
    }

    static Step month(int count) {
        return new Step(Unit.MONTH, count);
    }

    /** Empty when it is none; it comes back from outside. */
    public static Optional<Step> ofCode(String code) {
        Matcher matcher = FORM.matcher(code);
        return matcher.matches()
                ? Optional.of(new Step(
                        Unit.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public String code() {
        return unit.name().toLowerCase(Locale.ROOT) + "-" + count;
    }

    /** {@code week 6}. */
    public String spoken() {
        return unit.name().toLowerCase(Locale.ROOT) + " " + count;
    }

    /** So long after the go-live, whatever day that is. */
    LocalDate after(LocalDate goLive) {
        return unit == Unit.WEEK ? goLive.plusWeeks(count) : goLive.plusMonths(count);
    }
}
