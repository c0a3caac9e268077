package quotient.domain.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.money.Percent;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;

/**
 * The fields of one input as somebody typed them, read one after the other. A field that cannot be read is noted with a
 * sentence and the reading goes on, so that all mistakes are told at once; {@link #check()} tells them.
 */
public final class Fields {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,3}(?:[,_]\\d{3})+|\\d{1,40})([kKmM]?)");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*%?");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int QUOTED = 40;

    private final Map<String, String> typed;
    private final List<FieldError> errors = new ArrayList<>();

    public Fields(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
    }

    /** Notes every field that is none of these, by name, with the one that was probably meant. */
    public void refuseOthersThan(Collection<String> known) {
        typed.keySet().stream().filter(name -> !known.contains(name)).sorted().forEach(name -> {
            String hint = NearMiss.of(name, known)
                    .map(meant -> " Did you mean " + meant + "?")
                    .orElse(" I know " + String.join(", ", known) + ".");
            note(shortened(name), "I know no field " + quoted(name) + "." + hint);
        });
    }

    /** A value of a fixed vocabulary; {@code fallback} stands in for a field that is noted as wrong. */
    public <T> T word(String name, Function<String, Optional<T>> reader, List<String> vocabulary, T fallback) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            note(name, name + " is missing: say " + alternatives(vocabulary) + ".");
            return fallback;
        }
        return known(name, text.get(), reader, vocabulary).orElse(fallback);
    }

    public <T> Optional<T> optionalWord(String name, Function<String, Optional<T>> reader, List<String> vocabulary) {
        return text(name).flatMap(text -> known(name, text, reader, vocabulary));
    }

    /** Several values, separated by commas. */
    public <T> Set<T> words(String name, Function<String, Optional<T>> reader, List<String> vocabulary) {
        Set<T> found = new LinkedHashSet<>();
        text(name).ifPresent(text -> {
            for (String word : text.split(",")) {
                if (!word.isBlank()) {
                    known(name, word.strip(), reader, vocabulary).ifPresent(found::add);
                }
            }
        });
        return found;
    }

    /** A whole number such as {@code 2000}, {@code 2,000} or {@code 2k}; noted when missing and {@code required}. */
    public long whole(String name, String what, long most, boolean required) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            if (required) {
                note(name, name + " is missing: give the " + what + " as a whole number.");
            }
            return 0;
        }
        Matcher matcher = WHOLE.matcher(text.get());
        if (!matcher.matches()) {
            note(
                    name,
                    name + " " + quoted(text.get()) + " is not a whole number: give the " + what
                            + " like 2000, 2,000 or 2k.");
            return 0;
        }
        return bounded(name, matcher, most);
    }

    /** A percentage from 0 to 100 with up to two decimals; 0 when missing. */
    public Percent percent(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Percent.ZERO;
        }
        Matcher matcher = PERCENT.matcher(text.get());
        Percent percent = matcher.matches() ? new Percent(new BigDecimal(matcher.group(1))) : Percent.of("-1");
        boolean fits = percent.value().signum() >= 0
                && !percent.isAbove(Percent.HUNDRED)
                && percent.value().scale() <= 2;
        if (!fits) {
            note(
                    name,
                    name + " " + quoted(text.get())
                            + " is not a percentage: give a number from 0 to 100 with at most two decimals, like 12.5.");
            return Percent.ZERO;
        }
        return percent;
    }

    /** Yes or no; no when missing. */
    public boolean flag(String name) {
        return text(name).map(text -> flag(name, text)).orElse(false);
    }

    /** Free text without control characters, up to so many characters. */
    public Optional<String> free(String name, int longest) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return text;
        }
        if (text.get().length() > longest) {
            note(name, name + " is " + text.get().length() + " characters long; " + longest + " is the most.");
            return Optional.empty();
        }
        if (UNSEEN.matcher(text.get()).find()) {
            note(name, name + " contains control characters; write it on one line, in plain text.");
            return Optional.empty();
        }
        return text;
    }

    /** Empty when the field is missing or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(typed.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    public void note(String name, String message) {
        errors.add(new FieldError(name, message));
    }

    /** @throws InvalidInput with everything that was noted, if anything was */
    public void check() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private <T> Optional<T> known(
            String name, String text, Function<String, Optional<T>> reader, List<String> vocabulary) {
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            String hint = NearMiss.of(text, vocabulary)
                    .map(meant -> "did you mean " + meant + "?")
                    .orElse("say " + alternatives(vocabulary) + ".");
            note(name, name + " " + quoted(text) + ": " + hint);
        }
        return value;
    }

    private long bounded(String name, Matcher matcher, long most) {
        BigInteger times = switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
            case "k" -> BigInteger.valueOf(1_000);
            case "m" -> BigInteger.valueOf(1_000_000);
            default -> BigInteger.ONE;
        };
        BigInteger number = new BigInteger(matcher.group(1).replaceAll("[,_]", "")).multiply(times);
        if (number.compareTo(BigInteger.valueOf(most)) > 0) {
            note(
                    name,
                    String.format(
                            Locale.ROOT, "%s %s is too large: %,d is the most.", name, quoted(matcher.group()), most));
            return 0;
        }
        return number.longValueExact();
    }

    private boolean flag(String name, String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "on" -> {
                return true;
            }
            case "false", "no", "n", "0", "off" -> {
                return false;
            }
            default -> {
                note(name, name + " " + quoted(text) + ": say yes or no.");
                return false;
            }
        }
    }

    private static String alternatives(List<String> vocabulary) {
        return Sentences.listed(vocabulary, "or");
    }

    /** Short enough for a sentence, and without what cannot be seen. */
    public static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    private static String shortened(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("?");
        return seen.codePointCount(0, seen.length()) > QUOTED
                ? seen.substring(0, seen.offsetByCodePoints(0, QUOTED)) + "…"
                : seen;
    }
}
