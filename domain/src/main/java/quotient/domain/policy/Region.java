package quotient.domain.policy;

import java.util.List;
import java.util.Optional;
import quotient.domain.reading.Word;

/** Where the customer buys (PRC §15, P17). */
public enum Region implements Word {
    US_CANADA("US and Canada", List.of("us", "ca", "usa", "canada")),
    WESTERN_EUROPE("Western Europe", List.of("weu", "w_europe", "eu")),
    EASTERN_EUROPE("Eastern Europe", List.of("eeu", "e_europe")),
    INDIA_SE_ASIA("India and Southeast Asia", List.of("india", "se_asia", "sea")),
    LATIN_AMERICA("Latin America", List.of("latam"));

    private final String spoken;
    private final List<String> alsoCalled;

    Region(String spoken, List<String> alsoCalled) {
        this.spoken = spoken;
        this.alsoCalled = alsoCalled;
    }

    public String spoken() {
        return spoken;
    }

    @Override
    public List<String> alsoCalled() {
        return alsoCalled;
    }

    public static Optional<Region> ofWord(String word) {
        return Word.find(word, values());
    }
}
