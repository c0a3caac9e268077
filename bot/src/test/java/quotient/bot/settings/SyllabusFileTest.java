package quotient.bot.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.certification.Syllabus;

@DisplayName("P116: what people are examined in stands in a file, and a mistake in it is told with its line")
class SyllabusFileTest {
    private static final String WHOLE = "wait_hours: 24\nquestions:\n"
            + IntStream.rangeClosed(1, 10)
                    .mapToObj(at -> "  - {ask: What is " + at + "?, right: a, wrong: [b, c]}\n")
                    .collect(Collectors.joining())
            + "cases:\n  - {title: A, case: a case}\n  - {title: B, case: a case}\n  - {title: C, case: a case}\n"
            + "practical:\n  - {title: D, case: a task}\n";

    @Test
    void theShippedOneIsWhole() {
        Syllabus shipped = Settings.read(Map.of(), SettingsFile.none()).syllabus();
        assertTrue(shipped.questions().size() > Syllabus.QUESTIONS);
        assertTrue(shipped.cases().size() > Syllabus.CASES);
        assertEquals(Duration.ofHours(24), shipped.pause());
        assertEquals(10, SyllabusFile.of("own.yml", WHOLE).questions().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        wait_hours: 24       | wait_hours: soon      | own.yml, line 1: wait_hours is "soon", which is no whole number of hours, like 24.
        What is 4?           | What is 3?            | own.yml, line 6: "What is 3?" stands there twice, so change one.
        4?, right: a         | 4?, right: b          | own.yml, line 6: two answers are the same, so change one.
        4?, right: a         | 4?, rihgt: a          | own.yml, line 6: I know no key "rihgt", did you mean right?
        4?, right: a,        | 4?,                   | own.yml, line 6: right is missing.
        4?, right: a, wrong: [b, c] | 4?, right: a, wrong: [] | own.yml, line 6: a question has 1 to 5 wrong answers.
        4?, right: a, wrong: [b, c] | 4?, right: a, wrong: b  | own.yml, line 6: this must be a list.
        {title: C, case: a case}    | {title: C, case: ''}    | own.yml, line 16: "" must be 1 to 1500 characters of plain text.
        cases:               | kases:                | own.yml, line 14: I know no key "kases", did you mean cases?
        wrong: [b, c]}       | wrong: [b, c}         | own.yml, line 3 is not YAML: expected ',' or ']', but got }.
        """)
    void aMistakeIsToldWithItsLine(String right, String wrong, String sentence) {
        String broken = WHOLE.replaceFirst(
                java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong));
        assertEquals(
                sentence,
                assertThrows(InvalidSetting.class, () -> SyllabusFile.of("own.yml", broken))
                        .getMessage());
    }

    @Test
    void tooFewAreToldAndSoIsAFileThatIsNotThere() {
        String nine = WHOLE.replaceFirst("  - \\{ask: What is 4[^\\n]*\\n", "");
        assertEquals(
                "own.yml, line 3: questions has 9; 10 is the fewest.",
                assertThrows(InvalidSetting.class, () -> SyllabusFile.of("own.yml", nine))
                        .getMessage());
        assertEquals(
                "QUOTIENT_CERTIFICATION names no.yml, but there is no such file: name one, or say shipped.",
                assertThrows(
                                InvalidSetting.class,
                                () -> Settings.read(Map.of("QUOTIENT_CERTIFICATION", "no.yml"), SettingsFile.none()))
                        .getMessage());
    }
}
