package quotient.bot.approvals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.absences.AbsenceForm;

/** Takes lines about absences apart into the fields of {@link AbsenceForm}. */
final class ApprovalsWords {

    /** A mention, a name in quotes, or a word. */
    private static final Pattern WORD = Pattern.compile("<@[^>]*+>|\"([^\"]*+)\"|\\S++");

    private ApprovalsWords() {}

    /** {@code @Lee 2026-03-02 2026-03-06 why}. */
    static Map<String, String> delegation(String line) {
        List<String> words = words(line);
        Map<String, String> fields = new HashMap<>();
        put(fields, AbsenceForm.PERSON, words, 0);
        put(fields, AbsenceForm.FROM, words, 1);
        put(fields, AbsenceForm.TO, words, 2);
        rest(fields, words, 3);
        return fields;
    }

    /** {@code 2026-03-02 2026-03-06}, with a person who decides meanwhile, and why. */
    static Map<String, String> absence(String line) {
        List<String> words = words(line);
        Map<String, String> fields = new HashMap<>();
        put(fields, AbsenceForm.FROM, words, 0);
        put(fields, AbsenceForm.TO, words, 1);
        boolean named = words.size() > 2
                && (words.get(2).startsWith("@") || words.get(2).startsWith("<@"));
        if (named) {
            put(fields, AbsenceForm.PERSON, words, 2);
        }
        rest(fields, words, named ? 3 : 2);
        return fields;
    }

    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group() : matcher.group(1));
        }
        return words;
    }

    private static void put(Map<String, String> fields, String field, List<String> words, int index) {
        if (index < words.size()) {
            fields.put(field, words.get(index));
        }
    }

    private static void rest(Map<String, String> fields, List<String> words, int from) {
        if (from < words.size()) {
            fields.put(AbsenceForm.REASON, String.join(" ", words.subList(from, words.size())));
        }
    }
}
