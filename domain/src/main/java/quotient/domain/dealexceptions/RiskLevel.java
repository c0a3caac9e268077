package quotient.domain.dealexceptions;

import quotient.domain.reading.Word;

/** How much the whole registry is at risk (P54, PRC §43), and the standard action for it (P55). */
public enum RiskLevel implements Word {
    NONE(NextAction.NO_ACTION),
    OK(NextAction.CONTINUE_RECOVERY_PLAN),
    WARNING(NextAction.MANAGER_FOLLOWUP),
    CRITICAL(NextAction.SCHEDULE_EXECUTIVE_REVIEW);

    private final NextAction recommended;

    RiskLevel(NextAction recommended) {
        this.recommended = recommended;
    }

    public NextAction recommended() {
        return recommended;
    }
}
