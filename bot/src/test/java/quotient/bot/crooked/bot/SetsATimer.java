package quotient.bot.crooked.bot;

import org.quartz.Scheduler;

public record SetsATimer(Scheduler scheduler) {}
