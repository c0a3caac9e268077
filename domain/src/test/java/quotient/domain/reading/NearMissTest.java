package quotient.domain.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.domain.testing.EachRow;

@DisplayName("Contract section 3: a near miss is named")
final class NearMissTest {
    private static final List<String> WORDS =
            List.of("enterprise", "mid_market", "smb", "startup", "low", "high", "opus", "sonnet");

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            the contract's example: letters swapped | midmraket  | mid_market
            a letter too many                       | startupp   | startup
            a letter left out                       | enterprse  | enterprise
            a letter changed                        | sonmet     | sonnet
            two neighbours swapped                  | hgih       | high
            capitals and dashes do not count        | MID-MARKTE | mid_market
            one slip in a word of three             | smv        | smb
            """)
    void isFound(String sentence, String typed, String meant) {
        assertEquals(Optional.of(meant), NearMiss.of(typed, WORDS), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "sm", "zzz", "banana", "hihg_up", "enterprisexxx"})
    void isNotFound(String typed) {
        assertEquals(Optional.empty(), NearMiss.of(typed, WORDS));
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 100_000})
    void aVeryLongWordIsNotSearchedFor(int length) {
        assertEquals(Optional.empty(), NearMiss.of("x".repeat(length), WORDS));
    }

    @ParameterizedTest
    @CsvSource({"'',abc,3", "abc,abc,0", "abc,acb,1", "abc,ac,1", "abc,xbc,1", "ca,abc,3"})
    void slipsAreCounted(String from, String to, int slips) {
        assertEquals(slips, NearMiss.slips(from, to));
        assertEquals(slips, NearMiss.slips(to, from));
    }
}
