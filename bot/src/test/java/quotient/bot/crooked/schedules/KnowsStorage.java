package quotient.bot.crooked.schedules;

import quotient.bot.crooked.storage.StoredThings;

public record KnowsStorage(StoredThings things) {}
