package quotient.schedules;

import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quotient.domain.reading.Sentences;

/** Says a cron expression as a person would, in the forms that routines use; any other stays as it is written. */
final class HoursInWords {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}(,\\d{1,2})*");
    private static final Pattern RANGE = Pattern.compile("\\d{1,2}-\\d{1,2}");
    private static final Map<String, String> DAYS = Map.of(
            "MON", "Mondays",
            "TUE", "Tuesdays",
            "WED", "Wednesdays",
            "THU", "Thursdays",
            "FRI", "Fridays",
            "SAT", "Saturdays",
            "SUN", "Sundays");

    private HoursInWords() {}

    static String of(String cron) {
        String[] fields = cron.toUpperCase(Locale.ROOT).split(" ");
        boolean simple = fields.length == 6
                && fields[0].equals("0")
                && NUMBER.matcher(fields[1]).matches()
                && fields[4].equals("*");
        if (!simple) {
            return cron;
        }
        String days = days(fields[3], fields[5]);
        String times = times(fields[1], fields[2]);
        return days.isEmpty() || times.isEmpty() ? cron : days + " " + times;
    }

    private static String days(String ofMonth, String ofWeek) {
        if (NUMBER.matcher(ofMonth).matches()) {
            return "on day " + ofMonth + " of each month";
        }
        if (!ofMonth.equals("*") && !ofMonth.equals("?")) {
            return "";
        }
        if (ofWeek.equals("?") || ofWeek.equals("*")) {
            return "daily";
        }
        if (ofWeek.equals("MON-FRI")) {
            return "weekdays";
        }
        List<String> named = Stream.of(ofWeek.split(","))
                .map(day -> DAYS.getOrDefault(day, ""))
                .collect(toList());
        return named.contains("") ? "" : Sentences.listed(named, "and");
    }

    private static String times(String minute, String hours) {
        if (NUMBERS.matcher(hours).matches()) {
            List<String> times =
                    Stream.of(hours.split(",")).map(hour -> time(hour, minute)).collect(toList());
            return "at " + Sentences.listed(times, "and");
        }
        if (RANGE.matcher(hours).matches()) {
            String[] ends = hours.split("-");
            return "every hour from " + time(ends[0], minute) + " to " + time(ends[1], minute);
        }
        return "";
    }

    private static String time(String hour, String minute) {
        return "0".repeat(2 - hour.length()) + hour + ":" + "0".repeat(2 - minute.length()) + minute;
    }
}
