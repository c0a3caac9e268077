package quotient.domain.dealexceptions;

/**
 * The risk of all open exceptions together (P54, PRC §43). It goes by ages since the opening: what was re-approved stays
 * as old as it is, and the registry stays at risk until margin is won back. It is not the {@link AgeBand}, which has
 * other bounds (X2).
 *
 * @param open how many are open
 * @param agingRisk how many of them are {@value #AGING_DAYS} days old or more
 * @param oldestDays the age of the oldest, 0 when none is open
 */
public record RegistryRisk(long open, long agingRisk, int oldestDays) {

    /** From this age on an exception is an aging risk. */
    public static final int AGING_DAYS = 14;
    /** From this age on one alone is critical. */
    public static final int CRITICAL_DAYS = 30;

    private static final int CRITICAL_COUNT = 2;

    public RiskLevel level() {
        if (open == 0) {
            return RiskLevel.NONE;
        }
        if (oldestDays >= CRITICAL_DAYS || agingRisk >= CRITICAL_COUNT) {
            return RiskLevel.CRITICAL;
        }
        return agingRisk > 0 ? RiskLevel.WARNING : RiskLevel.OK;
    }

    /** {@code 4 open exceptions, oldest 33 days, 2 aging}. */
    public String summary() {
        if (open == 0) {
            return "no open exceptions";
        }
        return String.format("%,d open %s, oldest ", open, open == 1 ? "exception" : "exceptions")
                + days(oldestDays)
                + String.format(", %,d aging", agingRisk);
    }

    /** P57, PRC §44: the words of the template, to the letter. */
    public String message() {
        return "[Exception Risk: " + level().code() + "] " + summary() + " | Next action: "
                + level().recommended().code();
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
