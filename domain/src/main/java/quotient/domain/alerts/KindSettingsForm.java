package quotient.domain.alerts;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;
import quotient.domain.reading.Word;

/** Reads how one kind of alert is to be grouped, repeated and resolved; times as people type them: {@code 30s}, {@code 5m}. */
public final class KindSettingsForm {

    public static final String GATHER = "gather";
    public static final String INTERVAL = "interval";
    public static final String REPEAT = "repeat";
    public static final String QUIET = "quiet";
    public static final String AT_LEAST = "at_least";
    public static final List<String> FIELDS = List.of(GATHER, INTERVAL, REPEAT, QUIET, AT_LEAST);

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\s*(s|m|h|d)[a-z]*", Pattern.CASE_INSENSITIVE);
    private static final Duration SHORTEST_REPEAT = Duration.ofMinutes(1);
    private static final Duration LONGEST_GATHER = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    private KindSettingsForm() {}

    /** @throws InvalidInput with a sentence for each mistake */
    public static KindSettings read(Map<String, String> typed) {
        Fields fields = new Fields(typed);
        fields.refuseOthersThan(FIELDS);
        Duration gather = time(fields, GATHER, Duration.ZERO, LONGEST_GATHER);
        Duration interval = time(fields, INTERVAL, Duration.ZERO, LONGEST);
        Duration repeat = time(fields, REPEAT, SHORTEST_REPEAT, LONGEST);
        Duration quiet = time(fields, QUIET, Duration.ZERO, LONGEST);
        Severity atLeast = fields.word(AT_LEAST, Severity::ofWord, Word.codes(Severity.values()), Severity.SEV4);
        fields.check();
        if (repeat.compareTo(interval) < 0) {
            throw new InvalidInput(
                    REPEAT,
                    "repeat " + spoken(repeat) + " is sooner than the interval of news, " + spoken(interval)
                            + ": give that or longer.");
        }
        return new KindSettings(gather, interval, repeat, quiet, atLeast);
    }

    /** As it is typed, in the largest unit that is exact: {@code 90s}, {@code 5m}, {@code 4h}, {@code 1d}. */
    public static String spoken(Duration time) {
        long seconds = time.toSeconds();
        if (seconds == 0 || seconds % 60 != 0) {
            return seconds + "s";
        }
        if (seconds % 3_600 != 0) {
            return seconds / 60 + "m";
        }
        return seconds % 86_400 == 0 ? seconds / 86_400 + "d" : seconds / 3_600 + "h";
    }

    private static Duration time(Fields fields, String field, Duration shortest, Duration longest) {
        Optional<Duration> time = fields.text(field)
                .flatMap(KindSettingsForm::time)
                .filter(read -> read.compareTo(shortest) >= 0 && read.compareTo(longest) <= 0);
        if (time.isEmpty()) {
            String said =
                    fields.text(field).map(text -> " " + Fields.quoted(text)).orElse(" is missing");
            fields.note(
                    field,
                    field + said + ": give a time from " + spoken(shortest) + " to " + spoken(longest)
                            + ", like 30s, 5m or 4h.");
        }
        return time.orElse(shortest);
    }

    private static Optional<Duration> time(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                });
    }
}
