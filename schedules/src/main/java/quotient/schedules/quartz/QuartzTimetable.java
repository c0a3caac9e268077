package quotient.schedules.quartz;

import java.util.Properties;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import quotient.schedules.Routine;
import quotient.schedules.Timetable;

/** Runs a timetable by the system's clock. Nothing of Quartz is kept; what a routine must do once it guards itself. */
public final class QuartzTimetable implements AutoCloseable {

    private static final String ROUTINE = "routine";

    private final Scheduler scheduler;

    private QuartzTimetable(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    public static QuartzTimetable start(Timetable timetable) {
        try {
            Scheduler scheduler = new StdSchedulerFactory(settings()).getScheduler();
            for (Timetable.Entry entry : timetable.entries()) {
                scheduler.scheduleJob(job(entry.routine()), trigger(entry));
            }
            scheduler.start();
            return new QuartzTimetable(scheduler);
        } catch (SchedulerException failed) {
            throw new IllegalStateException("the timetable does not start", failed);
        }
    }

    /** Waits for the routine that runs. */
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException failed) {
            throw new IllegalStateException("the timetable does not stop", failed);
        }
    }

    /** Quartz calls it; the routine travels in the job's data. */
    public static final class Run implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            Routine routine = (Routine) context.getMergedJobDataMap().get(ROUTINE);
            Timetable.run(routine, context.getScheduledFireTime().toInstant());
        }
    }

    private static JobDetail job(Routine routine) {
        JobDataMap data = new JobDataMap();
        data.put(ROUTINE, routine);
        return JobBuilder.newJob(Run.class)
                .withIdentity(routine.name())
                .usingJobData(data)
                .build();
    }

    /** An hour that passed while the process was busy is caught up once. */
    private static Trigger trigger(Timetable.Entry entry) {
        return TriggerBuilder.newTrigger()
                .withIdentity(entry.routine().name())
                .withSchedule(CronScheduleBuilder.cronSchedule(entry.hours().cron())
                        .inTimeZone(TimeZone.getTimeZone(entry.hours().zone()))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", "quotient");
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.setProperty("org.quartz.threadPool.threadCount", "2");
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        return settings;
    }
}
