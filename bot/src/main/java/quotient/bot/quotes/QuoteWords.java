package quotient.bot.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.company.Segment;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.Model;
import quotient.domain.pricing.QuoteForm;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/**
 * The grammar of a {@code /quote} line (contract section 3): words in any order, each recognised by what it is; what is
 * left is the task. Gives the fields that {@link QuoteForm} reads.
 */
public final class QuoteWords {

    /** {@code key=value}, {@code key="two words"}, {@code "two words"}, a word. */
    private static final Pattern WORD = Pattern.compile("(?:([A-Za-z_]+)=)?(?:\"([^\"]*)\"|(\\S+))");

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,_]*[kKmM]?");
    private static final Pattern NUMBERS = Pattern.compile("(" + NUMBER + ")/(" + NUMBER + ")");
    /** Something that was meant as a number: said to be one, so that its mistake is named. */
    private static final Pattern NUMBERLIKE = Pattern.compile("[-+]?[0-9][0-9.,_/eExX+-]*[kKmM]?");

    private static final Map<String, String> KEYS = keys();

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    private QuoteWords() {}

    /** @throws InvalidInput when a key is unknown, a thing is said twice, or a word is a near miss of a missing one */
    public static Map<String, String> read(String line) {
        QuoteWords words = new QuoteWords();
        Matcher matcher = WORD.matcher(straightened(line));
        while (matcher.find()) {
            String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            if (matcher.group(1) != null) {
                words.keyed(matcher.group(1), value);
            } else if (matcher.group(2) != null) {
                words.left.add(value);
            } else {
                words.bare(value);
            }
        }
        return words.finish();
    }

    /** What the field is called in a line: {@code discount} for {@code discount_pct}. */
    public static String keyOf(String field) {
        return KEYS.entrySet().stream()
                .filter(key -> key.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(field);
    }

    private void keyed(String key, String value) {
        String field = KEYS.get(key.toLowerCase(Locale.ROOT));
        if (field == null) {
            String hint = NearMiss.of(key, KEYS.keySet())
                    .map(meant -> "did you mean " + meant + "?")
                    .orElse("I know " + String.join(", ", KEYS.keySet()) + ".");
            throw new InvalidInput("key", "key " + Fields.quoted(key) + ": " + hint);
        }
        set(field, value);
    }

    private void bare(String word) {
        Matcher pair = NUMBERS.matcher(word);
        if (pair.matches()) {
            numbers.add(pair.group(1));
            numbers.add(pair.group(2));
        } else if (Model.ofWord(word).isPresent()) {
            set(QuoteForm.MODEL, word);
        } else if (Complexity.ofWord(word).isPresent()) {
            set(QuoteForm.COMPLEXITY, word);
        } else if (Segment.ofWord(word).isPresent()) {
            set(QuoteForm.SEGMENT, word);
        } else if (NUMBERLIKE.matcher(word).matches()) {
            numbers.add(word);
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

    private Map<String, String> finish() {
        if (numbers.size() > 2) {
            throw new InvalidInput(
                    QuoteForm.INPUT,
                    "There are " + numbers.size()
                            + " numbers; give two: estimated input tokens, then output tokens. A task in quotes may hold numbers.");
        }
        placeNumbers();
        nameNearMisses();
        if (!left.isEmpty()) {
            set(QuoteForm.TASK, String.join(" ", left));
        }
        return fields;
    }

    private void placeNumbers() {
        for (String number : numbers) {
            set(fields.containsKey(QuoteForm.INPUT) ? QuoteForm.OUTPUT : QuoteForm.INPUT, number);
        }
    }

    /** A word that is left over and nearly what is still missing was meant as that. */
    private void nameNearMisses() {
        nameNearMiss(QuoteForm.MODEL, QuoteForm.MODELS);
        nameNearMiss(QuoteForm.COMPLEXITY, QuoteForm.COMPLEXITIES);
        if (!fields.containsKey(QuoteForm.CLIENT)) {
            nameNearMiss(QuoteForm.SEGMENT, QuoteForm.SEGMENTS);
        }
    }

    private void nameNearMiss(String field, List<String> vocabulary) {
        if (fields.containsKey(field)) {
            return;
        }
        for (String word : left) {
            Optional<String> meant = NearMiss.of(word, vocabulary);
            if (meant.isPresent()) {
                throw new InvalidInput(
                        field, field + " " + Fields.quoted(word) + ": did you mean " + meant.get() + "?");
            }
        }
    }

    /** Phones write “curly” quotes. */
    private static String straightened(String line) {
        return line.replace('“', '"').replace('”', '"').replace('„', '"');
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("model", QuoteForm.MODEL);
        keys.put("in", QuoteForm.INPUT);
        keys.put("out", QuoteForm.OUTPUT);
        keys.put("complexity", QuoteForm.COMPLEXITY);
        keys.put("segment", QuoteForm.SEGMENT);
        keys.put("type", QuoteForm.TYPE);
        keys.put("discount", QuoteForm.DISCOUNT);
        keys.put("minutes", QuoteForm.MINUTES);
        keys.put("client", QuoteForm.CLIENT);
        keys.put("terms", QuoteForm.TERMS);
        keys.put("commitment", QuoteForm.COMMITMENT);
        keys.put("region", QuoteForm.REGION);
        keys.put("rush", QuoteForm.RUSH);
        keys.put("new_logo", QuoteForm.NEW_LOGO);
        keys.put("offer", QuoteForm.OFFER);
        keys.put("promotion", QuoteForm.OFFER);
        keys.put("special", QuoteForm.OFFER);
        keys.put("again", QuoteCommand.AGAIN);
        keys.put("task", QuoteForm.TASK);
        return keys;
    }
}
