package quotient.domain.dealexceptions;

import quotient.domain.reading.Word;

/** The standard next actions (P55, PRC §43). */
public enum NextAction implements Word {
    NO_ACTION("keep monitoring"),
    CONTINUE_RECOVERY_PLAN("the owner executes the plan"),
    MANAGER_FOLLOWUP("the line manager reviews blockers within 24 hours"),
    SCHEDULE_EXECUTIVE_REVIEW("leadership reviews it in the next operating meeting");

    private final String spoken;

    NextAction(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }
}
