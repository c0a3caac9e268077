package quotient.bot.crooked.workspace;

public final class Channel {}
