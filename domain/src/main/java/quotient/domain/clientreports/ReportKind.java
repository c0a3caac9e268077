package quotient.domain.clientreports;

import java.util.List;
import java.util.Optional;
import quotient.domain.reading.Word;

/** Which report it is (M13). */
public enum ReportKind implements Word {
    /** How the last month went. */
    MONTHLY("Monthly progress report", 1),
    /** The last 90 days, with the return since the start. */
    QUARTERLY("Quarterly business review", 3),
    /** The last twelve months beside the twelve before, with all that was gained. */
    ANNUAL("Annual value report", 12);

    private final String title;
    private final int months;

    ReportKind(String title, int months) {
        this.title = title;
        this.months = months;
    }

    public String title() {
        return title;
    }

    /** How many whole months end within its period. */
    public int months() {
        return months;
    }

    @Override
    public List<String> alsoCalled() {
        return switch (this) {
            case MONTHLY -> List.of("month");
            case QUARTERLY -> List.of("quarter", "qbr");
            case ANNUAL -> List.of("year", "yearly");
        };
    }

    public static Optional<ReportKind> ofWord(String word) {
        return Word.find(word, values());
    }
}
