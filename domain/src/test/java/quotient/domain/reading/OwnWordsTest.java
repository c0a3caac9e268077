package quotient.domain.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;

@DisplayName("Contract section 5: what people write themselves is bounded plain text")
final class OwnWordsTest {

    @Test
    void severalLinesAndAllLanguagesAreFine() {
        assertEquals(
                "strategic logo\r\n\t– 日本語 <b> & 👍",
                OwnWords.read("reason", "  strategic logo\r\n\t– 日本語 <b> & 👍\n", 500));
        assertEquals("", OwnWords.read("reason", "   ", 500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u007fb", "a\u0085b", "a\u202eb", "a\u2069b", "a\ud800b"})
    void controlCharactersAreRefused(String text) {
        assertEquals(
                List.of(new FieldError("reason", "That contains control characters; write it in plain text.")),
                refused(text));
    }

    @Test
    void tooMuchIsRefusedWithBothNumbers() {
        assertEquals("x".repeat(500), OwnWords.read("reason", "x".repeat(500), 500));
        assertEquals(
                List.of(new FieldError("reason", "That is 501 characters long; 500 is the most.")),
                refused("x".repeat(501)));
    }

    @Test
    void whatIsRequiredIsAskedFor() {
        InvalidInput nothing =
                assertThrows(InvalidInput.class, () -> OwnWords.required("reason", " \n ", 500, "Say why."));
        assertEquals(List.of(new FieldError("reason", "Say why.")), nothing.errors());
    }

    private static List<FieldError> refused(String text) {
        return assertThrows(InvalidInput.class, () -> OwnWords.read("reason", text, 500))
                .errors();
    }
}
