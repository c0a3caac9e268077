package quotient.bot.crooked.storage;

/** Nothing wrong with it, but for those who name it. */
public final class StoredThings {}
