package quotient.domain.cadence;

import quotient.domain.reading.Word;
import quotient.domain.roi.MeasurementPeriod;

/** How often a project is measured, which depends on how long it has been live (M7). */
public enum Interval implements Word {
    /** In weeks 1 to 4. */
    WEEKLY("weekly", MeasurementPeriod.WEEK),
    /** In weeks 5 to 12. */
    BIWEEKLY("every second week", MeasurementPeriod.WEEK),
    /** In months 4 to 6. */
    MONTHLY("monthly", MeasurementPeriod.MONTH),
    /** From month 7 on. */
    QUARTERLY("quarterly", MeasurementPeriod.QUARTER);

    private final String spoken;
    private final MeasurementPeriod period;

    Interval(String spoken, MeasurementPeriod period) {
        this.spoken = spoken;
        this.period = period;
    }

    public String spoken() {
        return spoken;
    }

    /** What a measurement of this rhythm looks back on. */
    public MeasurementPeriod period() {
        return period;
    }
}
