package quotient.bot.settings;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import quotient.domain.certification.Syllabus;
import quotient.domain.usage.Budget;

/**
 * Everything that an operator sets, checked.
 *
 * @param port 0 takes any free one
 * @param bind an address of this machine, or a name of one
 * @param database a SQLite file, or a {@code jdbc:postgresql:} URL
 * @param fullSync whether a commit on a SQLite file is on the disk before it counts
 * @param slackApi ends in a slash
 * @param schedules when routines run, other than by their own hours
 * @param virtualStart when the virtual clock starts; empty for the system's clock
 * @param strictNights whether the night guard refuses instead of warning (O5)
 * @param clientDigests whether clients that have a channel are told by the day and by the week (I9 to I11)
 * @param syllabus what people are examined in
 * @param reports how clients' reports look, and which mail server takes them (M13, X27)
 * @param budget what may be spent on models, and how many tasks an hour may have
 */
public record Settings(
        int port,
        String bind,
        String database,
        boolean fullSync,
        URI slackApi,
        Optional<Secret> botToken,
        Optional<Secret> signingSecret,
        Optional<Secret> appToken,
        Optional<Secret> adminToken,
        Optional<OffsetDateTime> virtualStart,
        ScheduleSettings schedules,
        Budget budget,
        boolean strictNights,
        boolean clientDigests,
        Syllabus syllabus,
        ReportSettings reports,
        CompanySettings company) {

    /**
     * Reads the environment first, then the file.
     *
     * @throws InvalidSetting at the first setting that is wrong
     */
    public static Settings read(Map<String, String> environment, SettingsFile file) {
        SettingValues values = new SettingValues(environment, file);
        return new Settings(
                values.read(Setting.PORT, SettingForms::port),
                values.read(Setting.BIND, SettingForms::bind),
                values.read(Setting.DATABASE, SettingForms::database),
                values.read(Setting.SYNC, SettingForms::fullSync),
                values.read(Setting.SLACK_API_URL, SettingForms::slackApi),
                values.secret(Setting.BOT_TOKEN, "xapp-"),
                values.secret(Setting.SIGNING_SECRET, "xoxb-"),
                values.secret(Setting.APP_TOKEN, "xoxb-"),
                values.secret(Setting.ADMIN_TOKEN, "xoxb-"),
                values.read(Setting.CLOCK, SettingForms::clock),
                ScheduleSettings.read(file.root(), values.read(Setting.BACKUPS_KEPT, SettingForms::backupsKept)),
                new Budget(
                        values.read(Setting.DAILY_BUDGET, SettingForms::dailyBudget),
                        values.read(Setting.HOURLY_CAP, SettingForms::hourlyCap)),
                values.read(Setting.NIGHT_GUARD, SettingForms::strictNights),
                values.read(Setting.CLIENT_DIGESTS, SettingForms::isOn),
                values.read(Setting.CERTIFICATION, SyllabusFile::read),
                ReportSettings.read(file.root(), values.password(Setting.SMTP_PASSWORD)),
                CompanyReader.read(file.root()));
    }

    public boolean isSocketMode() {
        return appToken.isPresent();
    }

    /** @throws InvalidSetting when something is missing without which the bot cannot talk to Slack */
    public Settings checkedForSlack() {
        if (botToken.isEmpty()) {
            throw missing(Setting.BOT_TOKEN, "the bot token (xoxb-...) of your Slack app");
        }
        if (signingSecret.isEmpty() && appToken.isEmpty()) {
            throw missing(
                    Setting.SIGNING_SECRET, "your Slack app's signing secret, or set SLACK_APP_TOKEN for Socket Mode");
        }
        return this;
    }

    /** The same settings, talking to another Slack over HTTP. */
    public Settings talkingTo(URI api, Secret token, Secret signing) {
        return new Settings(
                port,
                bind,
                database,
                fullSync,
                api,
                Optional.of(token),
                Optional.of(signing),
                Optional.empty(),
                adminToken,
                virtualStart,
                schedules,
                budget,
                strictNights,
                clientDigests,
                syllabus,
                reports,
                company);
    }

    /** The same settings for another company. */
    public Settings withCompany(CompanySettings other) {
        return new Settings(
                port,
                bind,
                database,
                fullSync,
                slackApi,
                botToken,
                signingSecret,
                appToken,
                adminToken,
                virtualStart,
                schedules,
                budget,
                strictNights,
                clientDigests,
                syllabus,
                reports,
                other);
    }

    /** The same settings, kept in another place. */
    public Settings keptIn(String otherDatabase) {
        return new Settings(
                port,
                bind,
                otherDatabase,
                fullSync,
                slackApi,
                botToken,
                signingSecret,
                appToken,
                adminToken,
                virtualStart,
                schedules,
                budget,
                strictNights,
                clientDigests,
                syllabus,
                reports,
                company);
    }

    /** The same settings on any free port. */
    public Settings onAnyPort() {
        return new Settings(
                0,
                bind,
                database,
                fullSync,
                slackApi,
                botToken,
                signingSecret,
                appToken,
                adminToken,
                virtualStart,
                schedules,
                budget,
                strictNights,
                clientDigests,
                syllabus,
                reports,
                company);
    }

    @Override
    public String toString() {
        return "Settings[port=" + port + ", bind=" + bind + ", database=" + Setting.DATABASE.shown(database)
                + ", slackApi=" + slackApi + ", virtualStart=" + virtualStart + "]";
    }

    private static InvalidSetting missing(Setting setting, String what) {
        return new InvalidSetting(setting.environment() + " is missing: set it in the environment to " + what
                + "; ./quotient demo needs none.");
    }
}
