package quotient.bot.crooked.bot;

import quotient.bot.crooked.storage.StoredThings;

/** The one class that may. */
public record StoredPorts(StoredThings things) {}
