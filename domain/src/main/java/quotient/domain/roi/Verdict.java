package quotient.domain.roi;

import quotient.domain.alerts.Hand;

/** What whoever looked at figures says of them (M11): they stand, or they go back to whoever entered them. */
public record Verdict(boolean approved, Hand hand) {}
