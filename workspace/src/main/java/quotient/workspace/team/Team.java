package quotient.workspace.team;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Everything the workspace remembers.
 *
 * @param clock the time that messages are stamped with
 * @param stopwatch the time that people wait in: triggers, uploads, rates
 */
public record Team(
        String id,
        String name,
        String appId,
        Clock clock,
        Clock stopwatch,
        Address address,
        Ids ids,
        Happenings happenings,
        Directory directory,
        Messages messages,
        Views views,
        Uploads uploads,
        Triggers triggers) {
    public static final String BOT_USER = "U0QUOTIENT";
    public static final String BOT = "B0QUOTIENT";
    private static final String FILES = "client/files/";

    public static Team create(String name, long seed, Clock clock, Clock stopwatch, Duration fileProcessing) {
        Ids ids = new Ids(seed);
        Happenings happenings = new Happenings();
        Timestamps timestamps = new Timestamps(clock);
        return new Team(
                "T0QUOTIENT",
                name,
                "A0QUOTIENT",
                clock,
                stopwatch,
                new Address(),
                ids,
                happenings,
                new Directory(BOT_USER, happenings),
                new Messages(timestamps, happenings),
                new Views(ids, timestamps, happenings),
                new Uploads(ids, stopwatch, fileProcessing),
                new Triggers(ids, stopwatch));
    }

    /** The team's name as it stands in addresses. */
    public String domain() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Where a file is opened by those with whom it is shared. */
    public String permalink(Uploads.Upload upload) {
        return address.resolve(FILES + upload.id()).toString();
    }

    /** The files that a text has a permalink of, each once. */
    public List<Uploads.Upload> linked(String text) {
        return Pattern.compile(Pattern.quote(address.resolve(FILES).toString()) + "(\\w+)")
                .matcher(text)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .flatMap(id -> uploads.find(id).stream())
                .toList();
    }

    public Member member(String user) {
        return directory.member(user).orElseThrow(() -> new Refusal("user_not_found"));
    }

    public Channel channel(String channel) {
        return directory.channel(channel).orElseThrow(() -> new Refusal("channel_not_found"));
    }
}
