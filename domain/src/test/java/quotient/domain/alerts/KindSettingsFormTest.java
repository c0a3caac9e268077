package quotient.domain.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;

@DisplayName("F5: how a kind of alert is said is typed as people say times")
class KindSettingsFormTest {

    @DisplayName("F5: times are read, and told in the largest unit that is exact")
    @ParameterizedTest
    @CsvSource({"0s, 5m, 4h, 10m", "90s, 90m, 1d, 36h", "1h, 7d, 7d, 7d"})
    void whatIsTypedComesBack(String gather, String interval, String repeat, String quiet) {
        KindSettings read = KindSettingsForm.read(fields(gather, interval, repeat, quiet, "sev3"));
        assertEquals(gather, KindSettingsForm.spoken(read.gather()));
        assertEquals(interval, KindSettingsForm.spoken(read.interval()));
        assertEquals(repeat, KindSettingsForm.spoken(read.repeat()));
        assertEquals(quiet, KindSettingsForm.spoken(read.quiet()));
        assertEquals(Severity.SEV3, read.atLeast());
    }

    @DisplayName("F5: other words for the same")
    @ParameterizedTest
    @CsvSource({"30 seconds, 30", "2 Min, 120", "120s, 120", "1 hour, 3600"})
    void timesMayBeSpelledOut(String typed, long seconds) {
        assertEquals(
                Duration.ofSeconds(seconds),
                KindSettingsForm.read(fields(typed, "5m", "4h", "10m", "sev4")).gather());
    }

    @DisplayName("F5: each mistake stands with its field and says what would be right")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soon | 5m | 4h | 10m | sev4 | gather | gather \"soon\": give a time from 0s to 1h, like 30s, 5m or 4h.",
                "2h | 5m | 4h | 10m | sev4 | gather | gather \"2h\": give a time from 0s to 1h, like 30s, 5m or 4h.",
                "0s | -5m | 4h | 10m | sev4 | interval | interval \"-5m\": give a time from 0s to 7d, like 30s, 5m or 4h.",
                "0s | 5m | 30s | 10m | sev4 | repeat | repeat \"30s\": give a time from 1m to 7d, like 30s, 5m or 4h.",
                "0s | 5m | 2m | 10m | sev4 | repeat | repeat 2m is sooner than the interval of news, 5m: give that or longer.",
                "0s | 5m | 4h | 999999d | sev4 | quiet | quiet \"999999d\": give a time from 0s to 7d, like 30s, 5m or 4h.",
                "0s | 5m | 4h | '' | sev4 | quiet | quiet is missing: give a time from 0s to 7d, like 30s, 5m or 4h.",
                "0s | 5m | 4h | 10m | sev9 | at_least | at_least \"sev9\": did you mean sev1?",
            })
    void mistakes(
            String gather, String interval, String repeat, String quiet, String least, String field, String sentence) {
        InvalidInput invalid = assertThrows(
                InvalidInput.class, () -> KindSettingsForm.read(fields(gather, interval, repeat, quiet, least)));
        FieldError error = invalid.errors().get(0);
        assertEquals(field, error.field());
        assertEquals(sentence, error.message());
    }

    private static Map<String, String> fields(
            String gather, String interval, String repeat, String quiet, String least) {
        return Map.of("gather", gather, "interval", interval, "repeat", repeat, "quiet", quiet, "at_least", least);
    }
}
