package quotient.bot.crooked.bot;

/** Names that say nothing. */
public final class EmptyNames {

    private EmptyNames() {}

    public interface QuoteManager {}

    public interface QuoteHelper {}

    public interface QuoteUtil {}

    public interface QuoteImpl {}

    public interface QuoteData {}
}
