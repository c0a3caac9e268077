package quotient.domain.clientreports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The days that a report tells of, both within: a month, the 90 days that end with one, or the twelve months (M13). */
public record ReportPeriod(ReportKind kind, LocalDate from, LocalDate to) {

    private static final int DAYS_OF_A_QUARTER = 90;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public static ReportPeriod endingWith(ReportKind kind, YearMonth last) {
        LocalDate to = last.atEndOfMonth();
        LocalDate from = switch (kind) {
            case MONTHLY -> last.atDay(1);
            case QUARTERLY -> to.minusDays(DAYS_OF_A_QUARTER - 1L);
            case ANNUAL -> last.minusMonths(kind.months() - 1L).atDay(1);
        };
        return new ReportPeriod(kind, from, to);
    }

    /** The latest whose last day is over by then. */
    public static ReportPeriod over(ReportKind kind, LocalDate today) {
        return endingWith(kind, YearMonth.from(today).minusMonths(1));
    }

    /** Whether the month's last day is one of its days. */
    boolean counts(YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return !end.isBefore(from) && !end.isAfter(to);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** {@code March 2026}; {@code 1 January 2026 to 31 March 2026}. */
    public String spoken() {
        return kind == ReportKind.MONTHLY ? MONTH.format(from) : spoken(from) + " to " + spoken(to);
    }

    /** {@code 31 March 2026}. */
    public static String spoken(LocalDate day) {
        return DAY.format(day);
    }
}
