package quotient.domain.closure;

import java.util.Locale;

/** What must hold before a day is closed, in the order of PRC §46 (P39). */
public enum ClosureCheck {
    DECISIONS("Decision records"),
    OWNERS("Owners of escalated quotes"),
    PORTFOLIOS("Portfolio summary"),
    CRITICAL("Critical exceptions"),
    EXECUTIVES("Executive reviews");

    private final String title;

    ClosureCheck(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** As the log names its reason. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
