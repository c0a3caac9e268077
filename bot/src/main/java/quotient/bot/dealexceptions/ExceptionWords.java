package quotient.bot.dealexceptions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.dealexceptions.ExceptionForm;
import quotient.domain.dealexceptions.RecoveryPlan;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;

/**
 * The grammar of an {@code /exceptions} line: a quote, a kind of plan, a day, a percentage and {@code key=value} in any
 * order; what is left is free text. Quotes hold words together.
 */
final class ExceptionWords {

    /** {@code key=value}, {@code key="two words"}, {@code "two words"}, a word. */
    private static final Pattern WORD = Pattern.compile("(?:([A-Za-z_]+)=)?(?:\"([^\"]*)\"|(\\S+))");

    private static final Pattern QUOTE = Pattern.compile("(?i)Q-\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");

    private static final Map<String, String> KEYS = Map.of(
            "quote", ExceptionForm.QUOTE,
            "kind", ExceptionForm.KIND,
            "plan", ExceptionForm.DESCRIPTION,
            "description", ExceptionForm.DESCRIPTION,
            "target", ExceptionForm.TARGET,
            "by", ExceptionForm.TARGET,
            "margin", ExceptionForm.MARGIN,
            "recovered", ExceptionForm.RECOVERED);

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();

    private ExceptionWords() {}

    /** Of {@code new}. */
    static Map<String, String> opening(String line) {
        return new ExceptionWords().read(line, ExceptionForm.REASON, "");
    }

    /** Of {@code progress} and {@code close}: the first word is the figure, what is left is the note. */
    static Map<String, String> measured(String line, String figure) {
        return new ExceptionWords().read(line, ExceptionForm.NOTE, figure);
    }

    /** Free text that may stand in quotes. */
    static String text(String line) {
        String straight = straightened(line).strip();
        return straight.length() > 1 && straight.startsWith("\"") && straight.endsWith("\"")
                ? straight.substring(1, straight.length() - 1).strip()
                : straight;
    }

    private Map<String, String> read(String line, String rest, String figure) {
        Matcher matcher = WORD.matcher(straightened(line));
        while (matcher.find()) {
            String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            if (matcher.group(1) != null) {
                String key = matcher.group(1).toLowerCase(Locale.ROOT);
                set(KEYS.getOrDefault(key, key), value);
            } else if (matcher.group(2) != null) {
                left.add(value);
            } else {
                bare(value, figure);
            }
        }
        if (!left.isEmpty()) {
            set(rest, String.join(" ", left));
        }
        return fields;
    }

    private void bare(String word, String figure) {
        if (!figure.isEmpty()) {
            if (fields.isEmpty() && left.isEmpty()) {
                set(figure, word);
            } else {
                left.add(word);
            }
        } else if (QUOTE.matcher(word).matches() && !fields.containsKey(ExceptionForm.QUOTE)) {
            set(ExceptionForm.QUOTE, word);
        } else if (DAY.matcher(word).matches() && !fields.containsKey(ExceptionForm.TARGET)) {
            set(ExceptionForm.TARGET, word);
        } else if (left.isEmpty()
                && !fields.containsKey(ExceptionForm.KIND)
                && RecoveryPlan.Kind.ofWord(word).isPresent()) {
            set(ExceptionForm.KIND, word);
        } else {
            left.add(word);
        }
    }

    private void set(String field, String value) {
        String before = fields.put(field, value);
        if (before != null && !before.equalsIgnoreCase(value)) {
            throw new InvalidInput(
                    field,
                    field + " is said twice: " + Fields.quoted(before) + " and " + Fields.quoted(value)
                            + ". Say it once.");
        }
    }

    /** Phones write “curly” quotes. */
    private static String straightened(String line) {
        return line.replace('“', '"').replace('”', '"').replace('„', '"');
    }
}
