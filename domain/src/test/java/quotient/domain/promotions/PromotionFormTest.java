package quotient.domain.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.money.Percent;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestPolicy;

@DisplayName("P15: a promotion keeps to its rules")
final class PromotionFormTest {
    private final PromotionForm form = new PromotionForm(TestPolicy.DEFAULT, LocalDate.of(2026, 3, 2));

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            too much is given away        | spring  | 20.01 | 2026-04-01 | 2026-04-07 | A promotion gives more than 0 and at most 20 %, not 20.01 %.
            nothing is given away         | spring  | 0     | 2026-04-01 | 2026-04-07 | A promotion gives more than 0 and at most 20 %, not 0 %.
            it begins a day too early     | spring  | 20    | 2026-03-31 | 2026-04-02 | A promotion is planned 30 days ahead: from 2026-04-01 on, not 2026-03-31.
            it runs a day too long        | spring  | 20    | 2026-04-01 | 2026-04-08 | A promotion runs 1 to 7 days, so it ends from 2026-04-01 to 2026-04-07, not on 2026-04-08.
            it ends before it begins      | spring  | 20    | 2026-04-02 | 2026-04-01 | A promotion runs 1 to 7 days, so it ends from 2026-04-02 to 2026-04-08, not on 2026-04-01.
            it has no end                 | spring  | 20    | 2026-04-01 | never      | to "never" is no day: give it as 2026-04-01.
            it takes another offer's name | student | 20    | 2026-04-01 | 2026-04-07 | student is the name of another offer: take one of its own.
            its name says nothing         | 7       | 20    | 2026-04-01 | 2026-04-07 | A promotion is called by 3 to 40 letters, digits and _, such as black_friday_2026.
            """)
    void whatIsAgainstTheRules(String sentence, String name, String percent, String from, String to, String told) {
        Map<String, String> typed = Map.of("name", name, "percent", percent, "from", from, "to", to, "why", "slow");
        assertEquals(
                told, assertThrows(InvalidInput.class, () -> form.read(typed)).getMessage(), sentence);
    }

    @Test
    void atTheEdgesOfTheRulesItFits() {
        assertEquals(
                new PromotionForm.Wish(
                        "black_friday",
                        Percent.of("20"),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 4, 7),
                        "slow weeks"),
                form.read(Map.of(
                        "name", "Black-Friday",
                        "percent", "20 %",
                        "from", "2026-04-01",
                        "to", "2026-04-07",
                        "why", " slow weeks ")));
    }
}
