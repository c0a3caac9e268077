package quotient.domain.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import quotient.domain.outcome.InvalidInput;

/** What somebody writes in their own words, on one or more lines: a reason, a justification, evidence. */
public final class OwnWords {

    /** Everything that cannot be seen, but for ends of lines and tabs. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\r\\t]]");

    private OwnWords() {}

    /**
     * Without the white space around it; may be empty.
     *
     * @throws InvalidInput on the field when it is longer than that or contains control characters
     */
    public static String read(String field, String text, int longest) {
        String said = text.strip();
        if (said.length() > longest) {
            throw new InvalidInput(
                    field, "That is " + said.length() + " characters long; " + longest + " is the most.");
        }
        if (UNSEEN.matcher(said).find()) {
            throw new InvalidInput(field, "That contains control characters; write it in plain text.");
        }
        return said;
    }

    /**
     * The same, but not empty.
     *
     * @param wanted what to write, as a sentence, for whoever wrote nothing
     */
    public static String required(String field, String text, int longest, String wanted) {
        return Optional.of(read(field, text, longest))
                .filter(said -> !said.isEmpty())
                .orElseThrow(() -> new InvalidInput(field, wanted));
    }
}
