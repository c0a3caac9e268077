package quotient.domain.clientdigests;

import java.util.List;
import java.util.Locale;

/** What a client is told unprompted, and how it is slowed down step by step when it is too much. */
public enum DigestKind {
    /** I10: on weekdays, when there is something good to say. */
    DAILY_WIN("daily win", "on weekdays", List.of(Rhythm.AS_USUAL, Rhythm.MONDAYS, Rhythm.OFF)),
    /** I11: four bullets and a picture. */
    WEEKLY(
            "weekly snapshot",
            "every week",
            List.of(Rhythm.AS_USUAL, Rhythm.EVERY_SECOND_WEEK, Rhythm.MONTHLY, Rhythm.OFF)),
    /** I9: each said once ever. */
    MILESTONE("milestone card", "at each milestone", List.of(Rhythm.AS_USUAL, Rhythm.OFF));

    private final String spoken;
    private final String usual;
    private final List<Rhythm> rhythms;

    DigestKind(String spoken, String usual, List<Rhythm> rhythms) {
        this.spoken = spoken;
        this.usual = usual;
        this.rhythms = rhythms;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is none of that code */
    public static DigestKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String spoken() {
        return spoken;
    }

    /** The next slower one; what is off stays off. */
    public Rhythm slower(Rhythm rhythm) {
        return rhythms.get(Math.min(rhythms.indexOf(rhythm) + 1, rhythms.size() - 1));
    }

    public boolean isSlower(Rhythm one, Rhythm other) {
        return rhythms.indexOf(one) > rhythms.indexOf(other);
    }

    /** As the end of a sentence: it comes {@code only on Mondays}. */
    public String when(Rhythm rhythm) {
        return switch (rhythm) {
            case AS_USUAL -> usual;
            case MONDAYS -> "only on Mondays";
            case EVERY_SECOND_WEEK -> "every second week";
            case MONTHLY -> "once a month";
            case OFF -> "no more";
        };
    }
}
