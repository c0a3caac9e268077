package quotient.domain.incidents;

import java.util.Optional;
import quotient.domain.alerts.Severity;
import quotient.domain.money.Percent;

/** What credit is usual for which severity, in percent of a monthly fee (O4, PRC §28 "Credit Policy Framework"). */
public enum CreditGuidance {
    SEV1("10 to 25 % of the monthly fee", Optional.of(Percent.of("10")), Optional.of(Percent.of("25"))),
    SEV2("5 to 10 % of the monthly fee", Optional.of(Percent.of("5")), Optional.of(Percent.of("10"))),
    SEV3("case by case, usually none", Optional.empty(), Optional.of(Percent.HUNDRED)),
    SEV4("none", Optional.empty(), Optional.empty());

    private final String spoken;
    private final Optional<Percent> least;
    private final Optional<Percent> most;

    CreditGuidance(String spoken, Optional<Percent> least, Optional<Percent> most) {
        this.spoken = spoken;
        this.least = least;
        this.most = most;
    }

    public static CreditGuidance of(Severity severity) {
        return switch (severity) {
            case SEV1 -> SEV1;
            case SEV2 -> SEV2;
            case SEV3 -> SEV3;
            case SEV4 -> SEV4;
        };
    }

    public String spoken() {
        return spoken;
    }

    /** Both ends included; what is outside needs an executive. */
    public boolean allows(Percent percent) {
        return most.filter(top -> !percent.isAbove(top)).isPresent()
                && least.filter(bottom -> bottom.isAbove(percent)).isEmpty();
    }

    /** Why an executive is needed, or is not. */
    public String judged(Percent percent, Severity severity) {
        return allows(percent)
                ? percent + " is within the guidance for " + severity.spoken() + " (" + spoken + ")."
                : percent + " is outside the guidance for " + severity.spoken() + " (" + spoken
                        + "), so an executive decides.";
    }
}
