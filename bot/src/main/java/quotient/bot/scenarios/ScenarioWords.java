package quotient.bot.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.quotes.QuoteWords;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.pricing.QuoteForm;
import quotient.domain.reading.Fields;
import quotient.domain.scenarios.Part;
import quotient.domain.scenarios.Variant;
import quotient.domain.scenarios.VariantWish;

/**
 * The grammar of options: each says what is other than in the quote, in the words of {@code /quote}, after the part that
 * it is, if that is said: {@code premium opus discount=0}. {@code as quoted} changes nothing. On one line they stand
 * between bars.
 */
final class ScenarioWords {

    /** The input, and the place of a mistake, of the first option is {@code variant_1}. */
    static final String FIELD = "variant_";

    static final String AS_QUOTED = "as quoted";
    private static final Pattern UNCHANGED = Pattern.compile("(?i)as[ _-]?(?:is|quoted)|unchanged");
    private static final Pattern TASK = Pattern.compile("(?i)\\btask=");

    private ScenarioWords() {}

    /** What stands between the bars; one within quotes is no bar. Of an empty line nothing. */
    static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char letter : straightened(line).toCharArray()) {
            quoted ^= letter == '"';
            if (letter == '|' && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString().strip());
        return parts.size() == 1 && parts.get(0).isEmpty() ? List.of() : parts;
    }

    /**
     * A single option is compared with the quote as it is.
     *
     * @throws InvalidInput on {@code variant_1} and so on, naming every option that cannot be read
     */
    static List<VariantWish> read(List<String> texts) {
        List<FieldError> errors = new ArrayList<>();
        List<VariantWish> wishes = new ArrayList<>();
        for (String text : texts) {
            int place = wishes.size() + 1;
            try {
                wishes.add(wish(text));
            } catch (InvalidInput invalid) {
                invalid.errors().forEach(error -> errors.add(mistake(place, error.message())));
                wishes.add(VariantWish.AS_IS);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return wishes.size() == 1 ? List.of(VariantWish.AS_IS, wishes.get(0)) : List.copyOf(wishes);
    }

    /** So that {@link #read} understands it again. */
    static String write(VariantWish wish) {
        Stream<String> changes = wish.changes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(change -> QuoteWords.keyOf(change.getKey()) + "=" + change.getValue());
        String said =
                Stream.concat(wish.part().map(Part::code).stream(), changes).collect(Collectors.joining(" "));
        return said.isEmpty() ? AS_QUOTED : said;
    }

    private static VariantWish wish(String text) {
        String[] words = text.strip().split("[\\s:]+", 2);
        Optional<Part> part = Part.ofWord(words[0]);
        String rest = part.isEmpty() ? text.strip() : words.length > 1 ? words[1].strip() : "";
        return new VariantWish(part, UNCHANGED.matcher(rest).matches() ? Map.of() : changes(rest));
    }

    private static Map<String, String> changes(String text) {
        Map<String, String> changes = QuoteWords.read(text);
        if (changes.containsKey(QuoteForm.TASK) && !TASK.matcher(text).find()) {
            throw new InvalidInput(
                    FIELD,
                    "I do not understand " + Fields.quoted(changes.get(QuoteForm.TASK))
                            + ". Say what is other than in the quote, like discount=10 or sonnet.");
        }
        return changes;
    }

    private static FieldError mistake(int place, String message) {
        int shown = Math.min(place, Variant.MOST);
        return new FieldError(FIELD + shown, "Option " + Variant.letter(shown) + ": " + message);
    }

    private static String straightened(String line) {
        return line.replace('“', '"').replace('”', '"').replace('„', '"');
    }

    static String field(int place) {
        return FIELD + place;
    }
}
