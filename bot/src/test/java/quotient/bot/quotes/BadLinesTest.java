package quotient.bot.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.bot.Premises;

@DisplayName("Contract section 5: what a /quote line that cannot be read is answered, over real HTTP")
class BadLinesTest {

    private static Premises premises;

    @BeforeAll
    static void open(@TempDir Path folder) {
        premises = Premises.in(folder);
    }

    @AfterAll
    static void close() {
        premises.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            medium smb 1 2 | model is missing: say k2p5, sonnet or opus.
            k2p5 smb 1 2 | complexity is missing: say low, medium or high.
            k2p5 medium 1 2 | segment is missing: say enterprise, mid_market, smb or startup.
            k2p5 medium smb | estimated_input is missing: give the estimated input tokens as a whole number.
            k2p5 medium smb 1 | estimated_output is missing: give the estimated output tokens as a whole number.
            k2p5 medium midmraket 1 2 | segment "midmraket": did you mean mid_market?
            model=gpt medium smb 1 2 | model "gpt": say k2p5, sonnet or opus.
            k2p5 medium smb 1 2 3 | There are 3 numbers; give two
            k2p5 opus medium smb 1 2 | model is said twice: "k2p5" and "opus". Say it once.
            disount=5 k2p5 medium smb 1 2 | key "disount": did you mean discount?
            xyzzy=5 k2p5 medium smb 1 2 | key "xyzzy": I know model, in, out
            k2p5 medium smb -5 2 | estimated_input "-5" is not a whole number
            k2p5 medium smb 1e3 2 | estimated_input "1e3" is not a whole number
            k2p5 medium smb in=NaN out=2 | estimated_input "NaN" is not a whole number
            k2p5 medium smb 1.5 2 | estimated_input "1.5" is not a whole number
            k2p5 medium smb 9999999999999 2 | is too large: 1,000,000,000,000 is the most.
            k2p5 medium smb 1 2 discount=101 | discount_pct "101" is not a percentage: give a number from 0 to 100
            k2p5 medium smb 1 2 discount=-1 | discount_pct "-1" is not a percentage
            k2p5 medium smb 1 2 discount=1e1 | discount_pct "1e1" is not a percentage
            k2p5 medium smb 1 2 discount=1.005 | with at most two decimals
            k2p5 medium smb 1 2 minutes=1000001 | overhead_minutes "1000001" is too large: 1,000,000 is the most.
            k2p5 medium smb 1 2 rush=maybe | rush "maybe": say yes or no.
            k2p5 medium smb 1 2 terms=net_trms | terms "net_trms": did you mean net_terms?
            k2p5 medium smb 1 2 region=moon | region "moon": say
            k2p5 medium smb 1 2 type=gift | delivery_type "gift": say
            k2p5 medium smb 1 2 commitment=eternal | commitment "eternal": say
            \u0130 | model is missing
            show | show needs a quote id such as Q-1001
            submit everything | submit needs a quote id such as Q-1001, not "everything": `/quote submit Q-1001`.
            lose Q-0 because | lose needs a quote id such as Q-1001, not "Q-0"
            list status=lost | status "lost": say
            list colour=red | I know no field "colour".
            show Q-4711 | There is no quote Q-4711
            """)
    void theMistakeIsSaidInASentence(String line, String sentence) {
        assertSays(line, sentence);
    }

    @Test
    void longAndUnseenTextIsRefused() {
        String right = "k2p5 medium smb 1 2 ";
        assertSays(right + "client=" + "a".repeat(101), "client is 101 characters long; 100 is the most.");
        assertSays(right + "a".repeat(301), "task is 301 characters long; 300 is the most.");
        assertSays(right + "client=\"a\u0007b\"", "client contains control characters");
        assertSays(right + "client=\"a\u202Eb\"", "client contains control characters");
        assertSays("submit Q-1001 " + "a".repeat(1001), "The justification is 1001 characters long");
    }

    @Test
    void aLineOfAnyLengthIsReadWithoutDepth() {
        String answer = premises.types("U0REP", "/quote list " + "a=b ".repeat(2_000) + "x")
                .visible();
        assertTrue(answer.contains("key \"a\""), answer);
    }

    @Test
    void usageAndOneExampleFollowEveryMistake() {
        String answer = premises.types("U0REP", "/quote nonsense").visible();
        assertTrue(answer.contains("Usage: `/quote"), answer);
        assertTrue(answer.contains("Example: `/quote k2p5 medium"), answer);
    }

    private static void assertSays(String line, String sentence) {
        String answer = premises.types("U0REP", "/quote " + line).visible();
        assertTrue(answer.contains(sentence), answer);
        assertFalse(answer.contains("Exception"), answer);
        assertEquals("No quotes here yet", kept());
    }

    private static String kept() {
        return premises.types("U0MGR", "/quote list").visible().substring(0, 18);
    }
}
