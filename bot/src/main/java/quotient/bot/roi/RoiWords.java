package quotient.bot.roi;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.roi.AsOf;

/**
 * The grammar of a {@code /roi} line: a client or a project, then perhaps a period. Quotes may hold the name together.
 *
 * @param name of the client, or the id of a project
 * @param months counted from that of the go-live
 * @param asOf a day in the place of a period
 */
record RoiWords(String name, Optional<Integer> months, Optional<LocalDate> asOf) {

    private static final Pattern PERIOD = Pattern.compile(
            "(.*?)\\s+(?:(\\d{1,3})\\s*(m|months?|y|years?)|(\\d{4}-\\d{2}-\\d{2}))", Pattern.CASE_INSENSITIVE);
    private static final int MONTHS_A_YEAR = 12;
    private static final int MOST_MONTHS = 600;

    /** @throws InvalidInput when a day is none, or no month is asked for, or too many */
    static RoiWords read(String line) {
        Matcher matcher = PERIOD.matcher(line);
        if (!matcher.matches()) {
            return new RoiWords(bare(line), Optional.empty(), Optional.empty());
        }
        String name = bare(matcher.group(1));
        return matcher.group(4) == null
                ? new RoiWords(name, Optional.of(months(matcher)), Optional.empty())
                : new RoiWords(name, Optional.empty(), Optional.of(AsOf.read(matcher.group(4))));
    }

    /** The name before the last word, and the last word. */
    static String[] split(String line) {
        int last = line.lastIndexOf(' ');
        return last < 0
                ? new String[] {"", line}
                : new String[] {line.substring(0, last).strip(), line.substring(last + 1)};
    }

    static String bare(String name) {
        return name.strip().replaceAll("^[\"“„]|[\"”“]$", "").strip();
    }

    private static int months(Matcher matcher) {
        int count = Integer.parseInt(matcher.group(2));
        int months = matcher.group(3).toLowerCase(Locale.ROOT).startsWith("y") ? count * MONTHS_A_YEAR : count;
        if (months == 0 || months > MOST_MONTHS) {
            throw new InvalidInput("period", "period \"" + count + "\": say from 1 month to 50 years, like 3 months.");
        }
        return months;
    }
}
