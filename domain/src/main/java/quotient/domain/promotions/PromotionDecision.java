package quotient.domain.promotions;

import quotient.domain.alerts.Hand;

/** What an executive said to a promotion; a rejection says why. */
public record PromotionDecision(boolean approved, Hand hand) {

    public String spoken() {
        return approved ? "approved" : "rejected";
    }
}
