package quotient.domain.alerts;

import quotient.domain.reading.Word;

/** Where an alert is in its life. */
public enum AlertStatus implements Word {
    OPEN("open"),
    ACKNOWLEDGED("acknowledged"),
    SNOOZED("snoozed"),
    RESOLVED("resolved");

    private final String spoken;

    AlertStatus(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    public boolean isLive() {
        return this != RESOLVED;
    }
}
