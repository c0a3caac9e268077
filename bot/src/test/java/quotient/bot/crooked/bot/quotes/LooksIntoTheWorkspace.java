package quotient.bot.crooked.bot.quotes;

import quotient.bot.crooked.workspace.Channel;

public record LooksIntoTheWorkspace(Channel channel) {}
