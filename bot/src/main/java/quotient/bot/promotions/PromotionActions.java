package quotient.bot.promotions;

/** What the buttons and forms of promotions are called. */
final class PromotionActions {

    static final String APPROVE = "promotion.approve";
    static final String REJECT = "promotion.reject";

    private PromotionActions() {}
}
