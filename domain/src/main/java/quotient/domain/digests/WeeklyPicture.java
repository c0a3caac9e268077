package quotient.domain.digests;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be shown of a week. */
public enum WeeklyPicture {
    APPROVAL,
    QUOTES,
    MARGIN,
    SPEND,
    COST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<WeeklyPicture> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether it would show anything. */
    public boolean hasFigures(WeeklySnapshot week) {
        return switch (this) {
            case APPROVAL, QUOTES -> week.trend().stream().anyMatch(each -> each.quotes() > 0);
            case MARGIN -> week.quotes().count() > 0;
            case SPEND, COST -> week.spend().all().tasks() > 0;
        };
    }
}
