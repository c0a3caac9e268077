package quotient.bot.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every setting of the machine, in the order in which help lists them. */
public enum Setting {
    BOT_TOKEN("SLACK_BOT_TOKEN", "", "", "bot token (xoxb-...), needed by start"),
    SIGNING_SECRET("SLACK_SIGNING_SECRET", "", "", "needed by start unless SLACK_APP_TOKEN is set"),
    APP_TOKEN("SLACK_APP_TOKEN", "", "", "app-level token (xapp-...); if set, Socket Mode is used instead of HTTP"),
    SLACK_API_URL("SLACK_API_URL", "slack_api_url", "https://slack.com/api/", "base of Slack's Web API, ends in /"),
    PORT("QUOTIENT_PORT", "port", "8080", "one port for everything, 0 takes any free one"),
    BIND("QUOTIENT_BIND", "bind", "127.0.0.1", "address to listen on"),
    DATABASE("QUOTIENT_DATABASE", "database", "data/quotient.db", "a SQLite file, or a jdbc:postgresql: URL"),
    SYNC(
            "QUOTIENT_SYNC",
            "sync",
            "full",
            "of a SQLite file: full keeps all in a power failure, normal may lose its last seconds"),
    ADMIN_TOKEN("QUOTIENT_ADMIN_TOKEN", "", "", "bearer token with role admin for the REST API"),
    CLOCK("QUOTIENT_CLOCK", "clock", "system", "system, or virtual:2026-03-02T08:00:00-05:00"),
    BACKUPS_KEPT(
            "QUOTIENT_BACKUPS_KEPT", "backups_kept", "8", "how many weekly backups of a SQLite file stay beside it"),
    DAILY_BUDGET(
            "QUOTIENT_DAILY_BUDGET", "daily_budget", "100", "what models may cost in a day, in the policy's currency"),
    HOURLY_CAP(
            "QUOTIENT_HOURLY_REQUEST_CAP",
            "hourly_request_cap",
            "10000",
            "tasks in an hour, from which on quotes wait"),
    NIGHT_GUARD(
            "QUOTIENT_NIGHT_GUARD",
            "night_guard",
            "warn",
            "opus from 23:00 to 08:00 without client or incident: warn, or strict to refuse"),
    CERTIFICATION(
            "QUOTIENT_CERTIFICATION",
            "certification",
            "shipped",
            "what /cert asks: a YAML file, or shipped for the one in this program"),
    CLIENT_DIGESTS(
            "QUOTIENT_CLIENT_DIGESTS",
            "client_digests",
            "on",
            "on tells clients in their channels of wins, weeks and milestones; off"),
    SMTP_PASSWORD("QUOTIENT_SMTP_PASSWORD", "", "", "of the mail server under smtp: in the file, if it wants one");

    private final String environment;
    private final String yml;
    private final String otherwise;
    private final String meaning;

    Setting(String environment, String yml, String otherwise, String meaning) {
        this.environment = environment;
        this.yml = yml;
        this.otherwise = otherwise;
        this.meaning = meaning;
    }

    /** The name of the environment variable; a setting is called by it in every sentence. */
    public String environment() {
        return environment;
    }

    /** The key in the file, empty for what belongs into the environment only. */
    public Optional<String> yml() {
        return Optional.of(yml).filter(key -> !key.isEmpty());
    }

    /** The default, empty when there is none. */
    public Optional<String> otherwise() {
        return Optional.of(otherwise).filter(value -> !value.isEmpty());
    }

    public String meaning() {
        return meaning;
    }

    public boolean isSecret() {
        return yml.isEmpty();
    }

    /** A table that help prints: environment, key in the file, default, meaning. */
    public static List<String> listing() {
        return Stream.concat(
                        Stream.of(row("environment", "quotient.yml", "default", "meaning")),
                        Stream.of(values()).map(Setting::row))
                .toList();
    }

    /** The value as a sentence may show it: a secret never, a database without its password. */
    String shown(String value) {
        if (isSecret()) {
            return "(secret)";
        }
        return this == DATABASE ? withoutPassword(value) : value;
    }

    static String withoutPassword(String url) {
        String withoutQuery = url.contains(":") ? url.replaceFirst("\\?.*", "?...") : url;
        return withoutQuery.replaceFirst("//[^/@]*@", "//...@");
    }

    private String row() {
        return row(environment, yml().orElse("-"), otherwise().orElse("-"), meaning);
    }

    private static String row(String environment, String yml, String otherwise, String meaning) {
        return String.format(Locale.ROOT, "%-27s %-18s %-24s %s", environment, yml, otherwise, meaning);
    }
}
