package quotient.domain.alerts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quotient.domain.company.Client;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Person;
import quotient.domain.people.Role;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/**
 * Which alerts are meant, as a line of {@code key=value}: {@code kind=budget_* severity=sev2 client="Acme & Sons"}. Every
 * word of the line must fit; an empty line fits every alert. A {@code *} stands for any characters; severity fits that
 * level and worse; {@code owner} is a Slack user id or {@code none}, {@code role} a role of the owner, {@code plan} the
 * client's.
 */
public record Matcher(Map<String, String> words) {

    static final List<String> KEYS = List.of("kind", "subject", "severity", "client", "owner", "role", "plan");

    private static final Pattern PAIR = Pattern.compile("\\s*+([a-z_]{1,20})=(\"[^\"]{0,200}\"|[^\\s\"]{1,200})");
    private static final int LONGEST = 500;

    public static final Matcher EVERYTHING = new Matcher(Map.of());

    public Matcher {
        words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** @throws InvalidInput on the field, naming the word that cannot be read and what would be right */
    public static Matcher read(String field, String line, AlertKinds kinds) {
        Matcher matcher = read(field, line);
        matcher.words.forEach((key, value) -> check(field, key, value, kinds));
        return matcher;
    }

    /** A {@link #line()} as it was kept: a kind that this house declares no more fits nothing, and harms nothing. */
    public static Matcher kept(String line) {
        return read("matcher", line);
    }

    private static Matcher read(String field, String line) {
        if (line.length() > LONGEST) {
            throw new InvalidInput(field, "The line is longer than " + LONGEST + " characters.");
        }
        Map<String, String> words = new LinkedHashMap<>();
        java.util.regex.Matcher pairs = PAIR.matcher(line);
        int end = 0;
        while (pairs.find() && pairs.start() == end) {
            if (words.put(pairs.group(1), pairs.group(2).replace("\"", "")) != null) {
                throw new InvalidInput(field, "The key " + pairs.group(1) + " stands there twice: write it once.");
            }
            end = pairs.end();
        }
        String rest = line.substring(end).strip();
        if (!rest.isEmpty()) {
            throw new InvalidInput(
                    field,
                    "I cannot read " + Fields.quoted(rest) + ": write key=value with " + String.join(", ", KEYS) + ".");
        }
        return new Matcher(words);
    }

    private static void check(String field, String key, String value, AlertKinds kinds) {
        boolean known = switch (key) {
            case "kind" -> value.contains("*") || kinds.find(value).isPresent();
            case "severity" -> Severity.ofWord(value).isPresent();
            case "role" -> Role.ofCode(value).isPresent();
            default -> KEYS.contains(key);
        };
        if (!known) {
            throw new InvalidInput(List.of(new FieldError(field, sentence(key, value, kinds))));
        }
    }

    private static String sentence(String key, String value, AlertKinds kinds) {
        List<String> vocabulary = switch (key) {
            case "kind" -> kinds.codes();
            case "severity" -> List.of("sev1", "sev2", "sev3", "sev4");
            case "role" ->
                java.util.Arrays.stream(Role.values()).map(Role::code).toList();
            default -> KEYS;
        };
        boolean wrongKey = !KEYS.contains(key);
        String wrong = wrongKey ? key : value;
        String hint = NearMiss.of(wrong, vocabulary)
                .map(meant -> "did you mean " + meant + "?")
                .orElse("I know " + String.join(", ", vocabulary) + ".");
        return (wrongKey ? "There is no key " : "There is no " + key + " ") + Fields.quoted(wrong) + ": " + hint;
    }

    /** Whether it fits every alert there can be. */
    public boolean isEverything() {
        return words.entrySet().stream().allMatch(word -> switch (word.getKey()) {
            case "kind", "subject", "owner" -> word.getValue().matches("\\*+");
            case "severity" ->
                Severity.ofWord(word.getValue()).filter(Severity.SEV4::equals).isPresent();
            default -> false;
        });
    }

    /** Whether every word fits. */
    boolean fits(Alert alert, Optional<Client> client, Optional<Person> owner) {
        return words.entrySet().stream().allMatch(word -> fits(word.getKey(), word.getValue(), alert, client, owner));
    }

    private static boolean fits(
            String key, String wanted, Alert alert, Optional<Client> client, Optional<Person> owner) {
        return switch (key) {
            case "kind" -> fits(wanted, alert.kind());
            case "subject" -> fits(wanted, alert.subject());
            case "severity" ->
                alert.severity().isAtLeast(Severity.ofWord(wanted).orElse(Severity.SEV1));
            case "client" -> alert.client().filter(name -> fits(wanted, name)).isPresent();
            case "owner" -> fits(wanted, alert.owner().map(Object::toString).orElse("none"));
            case "role" ->
                owner.filter(person -> person.roles().stream()
                                .anyMatch(role -> role.code().equals(wanted)))
                        .isPresent();
            case "plan" ->
                client.flatMap(Client::plan).filter(plan -> fits(wanted, plan)).isPresent();
            default -> false;
        };
    }

    /** Without regard to case; {@code *} stands for any characters. */
    private static boolean fits(String wanted, String value) {
        String[] parts = wanted.toLowerCase(Locale.ROOT).split("\\*", -1);
        String rest = value.toLowerCase(Locale.ROOT);
        if (parts.length == 1) {
            return rest.equals(parts[0]);
        }
        if (!rest.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = rest.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        String last = parts[parts.length - 1];
        return rest.length() - last.length() >= at && rest.endsWith(last);
    }

    /** The line that reads back as this. */
    public String line() {
        return words.entrySet().stream()
                .map(word -> word.getKey() + "="
                        + (word.getValue().matches("\\S+") ? word.getValue() : '"' + word.getValue() + '"'))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return words.isEmpty() ? "everything" : line();
    }
}
