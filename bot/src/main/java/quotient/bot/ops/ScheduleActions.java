package quotient.bot.ops;

/** What the buttons of schedules are called; each says the name of its routine. */
final class ScheduleActions {

    static final String PAUSE = "schedule.pause";
    static final String RESUME = "schedule.resume";
    static final String RUN = "schedule.run";
    static final String PREVIEW = "schedule.preview";

    private ScheduleActions() {}
}
