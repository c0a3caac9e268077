package quotient.domain.people;

/** How a certification stands on a day (PRC §59). */
public enum CertificateStatus {
    NOT_HELD("not held"),
    ACTIVE("active"),
    /** Still held, for a month at the most. */
    EXPIRING("expiring"),
    EXPIRED("expired");

    private final String spoken;

    CertificateStatus(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    /** Whether it counts today. */
    public boolean isHeld() {
        return this == ACTIVE || this == EXPIRING;
    }
}
