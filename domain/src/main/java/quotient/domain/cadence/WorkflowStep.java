package quotient.domain.cadence;

/** The nine steps from a prospect to a case study (M19, MET §3.2). */
public enum WorkflowStep {
    QUALIFIED("Prospect qualified"),
    QUESTIONNAIRE("Onboarding questionnaire"),
    DISCOVERY("Discovery call"),
    BASELINE("Baseline captured"),
    DEPLOYED("Solution deployed"),
    SCHEDULED("First measurement scheduled"),
    MEASURED("Ongoing measurements"),
    RETURN_TOLD("ROI calculated (months 3, 6, 12)"),
    CASE_STUDY("Case study");

    private final String spoken;

    WorkflowStep(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }
}
