package quotient.domain.pricinghealth;

import java.util.Locale;

/** How bad something is (PRC §56); of several the worst counts. */
public enum Severity {
    HEALTHY,
    WARNING,
    CRITICAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
