package quotient.bot.crooked.schedules;

public final class Timetable {}
