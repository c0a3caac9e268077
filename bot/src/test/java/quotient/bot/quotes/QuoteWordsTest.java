package quotient.bot.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.outcome.InvalidInput;

@DisplayName("P1: the grammar of /quote (contract section 3)")
class QuoteWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            k2p5 medium mid_market 2000 800 | complexity=medium estimated_input=2000 estimated_output=800 model=k2p5 segment=mid_market
            800/200 OPUS high ent | complexity=high estimated_input=800 estimated_output=200 model=OPUS segment=ent
            2,000/800 k2p5 low mm | complexity=low estimated_input=2,000 estimated_output=800 model=k2p5 segment=mm
            2k/800 k2p5 low smb | complexity=low estimated_input=2k estimated_output=800 model=k2p5 segment=smb
            in=5 out=6 sonnet low smb | complexity=low estimated_input=5 estimated_output=6 model=sonnet segment=smb
            out=6 5 sonnet low smb | complexity=low estimated_input=5 estimated_output=6 model=sonnet segment=smb
            client="Acme & Sons" build a bot | client=Acme & Sons task=build a bot
            client=“Acme” type=task discount=12.5 | client=Acme delivery_type=task discount_pct=12.5
            "retry 3 times" rush=yes new_logo=no | new_logo=no rush=yes task=retry 3 times
            terms=data_residency,net_terms minutes=30 region=latam commitment=annual | commitment=annual overhead_minutes=30 region=latam terms=data_residency,net_terms
            -5 10 k2p5 | estimated_input=-5 estimated_output=10 model=k2p5
            1e3 10 k2p5 | estimated_input=1e3 estimated_output=10 model=k2p5
            """)
    void eachWordIsRecognisedByWhatItIs(String line, String expected) {
        assertEquals(expected, spoken(QuoteWords.read(line)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            k2p5 medium midmraket 2000 800 | segment "midmraket": did you mean mid_market?
            k2p5 medum smb 2000 800 | complexity "medum": did you mean medium?
            sonet medium smb 2000 800 | model "sonet": did you mean sonnet?
            k2p5 opus medium smb 1 2 | model is said twice: "k2p5" and "opus". Say it once.
            k2p5 medium smb 1 2 3 | There are 3 numbers; give two: estimated input tokens, then output tokens. A task in quotes may hold numbers.
            disount=5 k2p5 | key "disount": did you mean discount?
            in=1 in=2 | estimated_input is said twice: "1" and "2". Say it once.
            """)
    void aMistakeIsNamed(String line, String sentence) {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> QuoteWords.read(line));
        assertEquals(sentence, invalid.getMessage());
    }

    @Test
    void aWordOfTheTaskIsNoNearMissWhenNothingIsMissing() {
        assertEquals(
                "retry mediun",
                QuoteWords.read("k2p5 medium smb 1 2 retry mediun").get("task"));
    }

    @Test
    void theOrderOfWordsNeverMattersButForTheTwoNumbers() {
        List<String> words = new ArrayList<>(
                List.of("k2p5", "medium", "smb", "discount=15", "client=\"Acme & Sons\"", "rush=yes", "1000/500"));
        String expected = spoken(QuoteWords.read(String.join(" ", words)));
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Collections.shuffle(words, random);
            assertEquals(expected, spoken(QuoteWords.read(String.join(" ", words))));
        }
    }

    private static String spoken(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(fields)
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append(' '));
        return text.toString().strip();
    }
}
