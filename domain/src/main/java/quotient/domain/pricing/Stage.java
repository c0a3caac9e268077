package quotient.domain.pricing;

import java.util.Locale;

/** How far a quote has come. */
public enum Stage {
    /** Priced; nobody was asked yet. */
    DRAFT("a draft"),
    /** The approvers were asked. */
    SUBMITTED("submitted"),
    /** The customer has it. */
    SENT("sent"),
    /** The customer did not answer while it was good. */
    EXPIRED("expired"),
    WON("won"),
    LOST("lost");

    private final String spoken;

    Stage(String spoken) {
        this.spoken = spoken;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the end of a sentence: the quote is {@code a draft}. */
    public String spoken() {
        return spoken;
    }
}
