package quotient.domain.promotions;

/** Where a promotion stands on a day. */
public enum PromotionStatus {
    WAITING("waits for an executive"),
    REJECTED("rejected"),
    PLANNED("planned"),
    RUNNING("running"),
    OVER("over"),
    /** Nobody had approved it when its first day came. */
    MISSED("not approved in time");

    private final String spoken;

    PromotionStatus(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }
}
