package quotient.schedules.quartz;

import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something every second by the system's clock, never two at once. Nothing of Quartz is kept. */
public final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final String BEAT = "beat";
    /** Quartz knows its schedulers by name, all over the process. */
    private static final AtomicLong STARTED = new AtomicLong();

    private final Scheduler scheduler;

    private Heartbeat(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    public static Heartbeat start(Runnable beat) {
        try {
            Scheduler scheduler = new StdSchedulerFactory(settings()).getScheduler();
            JobDataMap data = new JobDataMap();
            data.put(BEAT, beat);
            scheduler.scheduleJob(
                    JobBuilder.newJob(Beat.class)
                            .withIdentity(BEAT)
                            .usingJobData(data)
                            .build(),
                    everySecond());
            scheduler.start();
            return new Heartbeat(scheduler);
        } catch (SchedulerException failed) {
            throw new IllegalStateException("the timetable does not start", failed);
        }
    }

    /** Waits for the beat that is under way. */
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException failed) {
            throw new IllegalStateException("the timetable does not stop", failed);
        }
    }

    /** Quartz calls it; what is to be done travels in the job's data. */
    @DisallowConcurrentExecution
    public static final class Beat implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            try {
                ((Runnable) context.getMergedJobDataMap().get(BEAT)).run();
            } catch (RuntimeException failed) {
                LOG.error("a beat of the timetable failed; the next comes in a second", failed);
            }
        }
    }

    /** Beats that were missed while one took long are not made up for. */
    private static Trigger everySecond() {
        return TriggerBuilder.newTrigger()
                .withIdentity(BEAT)
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", "quotient-" + STARTED.incrementAndGet());
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.setProperty("org.quartz.threadPool.threadCount", "1");
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        return settings;
    }
}
