package quotient.domain.policy;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.time.BusinessCalendar;

/** How near a margin is to harm, and how soon somebody must look (PRC §34, P22). It decides no approval (X4). */
public enum RiskBand {
    HEALTHY("no escalation"),
    WARNING("review on the next business day"),
    CRITICAL("revenue lead looks the same night");

    private final String response;

    RiskBand(String response) {
        this.response = response;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String response() {
        return response;
    }

    /** By when somebody must have looked at a quote of that moment; empty when nobody must. */
    public Optional<Instant> due(Instant quotedAt, BusinessCalendar calendar) {
        return switch (this) {
            case HEALTHY -> Optional.empty();
            case WARNING -> Optional.of(calendar.endOfNextBusinessDay(quotedAt));
            case CRITICAL -> Optional.of(calendar.endOfDay(quotedAt));
        };
    }
}
