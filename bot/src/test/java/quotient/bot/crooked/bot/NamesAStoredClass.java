package quotient.bot.crooked.bot;

import quotient.bot.crooked.storage.StoredThings;

public record NamesAStoredClass(StoredThings things) {}
