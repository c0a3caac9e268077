package quotient.bot.crooked.storage;

import quotient.bot.crooked.schedules.Timetable;

public record KnowsTheTimetable(Timetable timetable) {}
