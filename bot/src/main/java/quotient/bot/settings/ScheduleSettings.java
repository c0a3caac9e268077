package quotient.bot.settings;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import quotient.schedules.Hours;

/**
 * When routines run and what they keep.
 *
 * @param hours other than their own, by name of the routine
 * @param backupsKept how many weekly backups
 */
public record ScheduleSettings(Map<String, Hours> hours, int backupsKept) {

    static final String KEY = "schedules";

    public ScheduleSettings {
        hours = Map.copyOf(hours);
    }

    /** Whether there are such routines is asked by who knows them. */
    static ScheduleSettings read(YmlPart root, int backupsKept) {
        Map<String, Hours> hours = root.get(KEY).map(YmlPart::entries).orElse(Map.of()).entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> hours(entry.getValue())));
        return new ScheduleSettings(hours, backupsKept);
    }

    private static Hours hours(YmlPart part) {
        try {
            return Hours.of(part.text(200));
        } catch (IllegalArgumentException wrong) {
            throw part.wrong(wrong.getMessage());
        }
    }
}
