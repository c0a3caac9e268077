package quotient.bot.incidents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.incidents.IncidentForm;
import quotient.domain.incidents.IncidentStatus;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;

/**
 * The grammar of an {@code /incident} line: {@code sev2}, a status, {@code 15%} and {@code key=value} in any order; what is
 * left is free text. Quotes hold words together.
 */
final class IncidentWords {

    /** {@code key=value}, {@code key="two words"}, {@code "two words"}, a word. */
    private static final Pattern WORD = Pattern.compile("(?:([A-Za-z_]+)=)?(?:\"([^\"]*)\"|(\\S+))");

    private static final Pattern SEVERITY = Pattern.compile("(?i)sev[-_]?[1-4]");
    private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:\\.\\d+)?%");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();
    private final String verb;

    private IncidentWords(String verb) {
        this.verb = verb;
    }

    /** @throws InvalidInput when a thing is said twice */
    static Map<String, String> read(String verb, String line) {
        IncidentWords words = new IncidentWords(verb);
        Matcher matcher = WORD.matcher(straightened(line));
        while (matcher.find()) {
            String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            if (matcher.group(1) != null) {
                words.set(matcher.group(1).toLowerCase(Locale.ROOT), value);
            } else {
                words.bare(value);
            }
        }
        if (!words.left.isEmpty()) {
            words.set(words.rest(), String.join(" ", words.left));
        }
        return words.fields;
    }

    private void bare(String word) {
        boolean updating = verb.equals("update");
        if ((updating || verb.equals("declare")) && isFirst(IncidentForm.SEVERITY, SEVERITY, word)) {
            set(IncidentForm.SEVERITY, word.replaceAll("[-_]", ""));
        } else if (updating && left.isEmpty() && IncidentStatus.ofWord(word).isPresent()) {
            set(IncidentForm.STATUS, word);
        } else if (verb.equals("credit") && isFirst(IncidentForm.PERCENT, SHARE, word)) {
            set(IncidentForm.PERCENT, word);
        } else {
            left.add(word);
        }
    }

    private boolean isFirst(String field, Pattern form, String word) {
        return form.matcher(word).matches() && !fields.containsKey(field);
    }

    /** Which field the free text is. */
    private String rest() {
        return switch (verb) {
            case "update" -> IncidentForm.NOTE;
            case "resolve" -> IncidentForm.CAUSE;
            case "credit" -> IncidentForm.REASON;
            default -> IncidentForm.WHAT;
        };
    }

    private void set(String field, String value) {
        String before = fields.get(field);
        if (before == null) {
            fields.put(field, value);
        } else if (field.equals(IncidentForm.CLIENT)) {
            fields.put(field, before + ";" + value);
        } else {
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
