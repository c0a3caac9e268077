package quotient.domain.usage;

/** How far the day's budget is used up (PRC §56, X12). */
public enum BudgetLevel {
    NORMAL(0, "normal"),
    /** From 80 %: somebody is told. */
    WARNING(80, "warning"),
    /** From 95 %: what is not essential is paused. */
    PAUSED(95, "critical"),
    /** From 100 %: told once more. */
    EXHAUSTED(100, "critical");

    private final int fromPercent;
    private final String alert;

    BudgetLevel(int fromPercent, String alert) {
        this.fromPercent = fromPercent;
        this.alert = alert;
    }

    public int fromPercent() {
        return fromPercent;
    }

    /** The seeds' word for it: {@code normal}, {@code warning}, or {@code critical} from 95 % on (PRC §56, §62). */
    public String alert() {
        return alert;
    }

    /** Whether only essential work goes on. */
    public boolean pauses() {
        return this == PAUSED || this == EXHAUSTED;
    }
}
