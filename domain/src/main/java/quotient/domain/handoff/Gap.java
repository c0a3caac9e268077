package quotient.domain.handoff;

/** What an open item may lack (PRC §26). */
public enum Gap {
    OWNER("no owner"),
    NEXT_ACTION("no next action"),
    ETA("no ETA"),
    OVERDUE("its ETA has passed");

    private final String spoken;

    Gap(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }
}
