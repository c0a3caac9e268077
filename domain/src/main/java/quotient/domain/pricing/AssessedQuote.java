package quotient.domain.pricing;

/**
 * A kept quote with its assessment: its price is the one of the assessment to the cent, whenever it is drawn up again.
 */
public record AssessedQuote(Quote quote, Assessment assessment) {

    /** Whether today's arithmetic under the kept policy still comes to what was kept (P74). */
    public boolean isReproduced() {
        return quote.price().equals(assessment.price());
    }
}
