package quotient.domain.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.notices.Urgency;
import quotient.domain.reading.Word;
import quotient.domain.time.BusinessCalendar;

/** How bad it is, and by when somebody must have acknowledged it (O1, PRC §27). */
public enum Severity implements Word {
    SEV1("SEV-1", "outage", Optional.of(Duration.ofMinutes(15)), Urgency.URGENT, List.of("sev_1", "critical", "p1")),
    SEV2("SEV-2", "degraded", Optional.of(Duration.ofMinutes(30)), Urgency.URGENT, List.of("sev_2", "high", "p2")),
    SEV3("SEV-3", "localized", Optional.of(Duration.ofHours(4)), Urgency.NORMAL, List.of("sev_3", "warning", "p3")),
    SEV4("SEV-4", "minor", Optional.empty(), Urgency.LOW, List.of("sev_4", "info", "low", "p4"));

    private final String spoken;
    private final String meaning;
    private final Optional<Duration> patience;
    private final Urgency urgency;
    private final List<String> alsoCalled;

    Severity(String spoken, String meaning, Optional<Duration> patience, Urgency urgency, List<String> alsoCalled) {
        this.spoken = spoken;
        this.meaning = meaning;
        this.patience = patience;
        this.urgency = urgency;
        this.alsoCalled = alsoCalled;
    }

    /** As people say it: {@code SEV-1}. */
    public String spoken() {
        return spoken;
    }

    /** In one word. */
    public String meaning() {
        return meaning;
    }

    public Urgency urgency() {
        return urgency;
    }

    @Override
    public List<String> alsoCalled() {
        return alsoCalled;
    }

    /** Whether it may wake people (O5): SEV-1 and SEV-2. */
    public boolean mayWake() {
        return this == SEV1 || this == SEV2;
    }

    /** SEV-4 has until the end of the next business day, all others so many minutes or hours. */
    public Instant acknowledgeBy(Instant since, BusinessCalendar calendar) {
        return patience.map(since::plus).orElseGet(() -> calendar.endOfNextBusinessDay(since));
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** One level worse; SEV-1 stays. */
    public Severity up() {
        return switch (this) {
            case SEV1, SEV2 -> SEV1;
            case SEV3 -> SEV2;
            case SEV4 -> SEV3;
        };
    }

    public Severity worse(Severity other) {
        return isAtLeast(other) ? this : other;
    }

    /** By code or another word for it, in any case. */
    public static Optional<Severity> ofWord(String word) {
        return Word.find(word, values());
    }
}
