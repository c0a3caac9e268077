package quotient.domain.dealexceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.QuoteId;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.Ports;

@DisplayName("P50, P51: what people type about exceptions")
final class ExceptionFormTest {
    private static final Map<String, String> WHOLE = Map.of(
            ExceptionForm.QUOTE, "q-1001",
            ExceptionForm.REASON, "strategic logo",
            ExceptionForm.KIND, "scope-reduction",
            ExceptionForm.DESCRIPTION, "drop the second region",
            ExceptionForm.TARGET, "2026-05-01",
            ExceptionForm.OWNER, "@rae");

    private final ExceptionForm form = new ExceptionForm(people().people());

    private static Ports people() {
        Ports ports = Ports.inMemory();
        ports.people().keep(new Person(new PersonId("U0REP"), "Rae", Set.of(Role.REP), Optional.empty(), Map.of()));
        return ports;
    }

    @Test
    void aWholeFormIsRead() {
        assertEquals(
                new NewException(
                        new QuoteId("Q-1001"),
                        "strategic logo",
                        new RecoveryPlan(
                                RecoveryPlan.Kind.SCOPE_REDUCTION, "drop the second region", LocalDate.of(2026, 5, 1)),
                        Optional.empty(),
                        Optional.of(new PersonId("U0REP"))),
                form.opening(WHOLE));
    }

    @EachRow
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            no quote                 | quote_id                  | -          | quote_id is missing: say which quote, like Q-1001.
            not a quote              | quote_id                  | X-1        | quote_id "X-1" is no quote: write it like Q-1001.
            no reason                | reason                    | -          | Say why the deal may stay below its guardrail.
            a plan of no known kind  | recovery_plan.kind        | upsel      | recovery_plan.kind "upsel": did you mean upsell?
            a plan without words     | recovery_plan.description | -          | Describe how the margin is won back.
            no target                | target_recovery_date      | -          | target_recovery_date is missing: give the day by which it is won back.
            a day that is none       | target_recovery_date      | 2026-02-30 | target_recovery_date "2026-02-30" is no day: write it like 2026-03-16.
            an opening that is none  | opened_on                 | yesterday  | opened_on "yesterday" is no day: write it like 2026-03-16.
            an owner who left        | owner                     | Zoe        | owner "Zoe": I know nobody of that name; give a name or a Slack user id.
            """)
    void eachMistakeIsToldAtItsField(String sentence, String field, String typed, String said) {
        Map<String, String> fields = new HashMap<>(WHOLE);
        fields.remove(field);
        Optional.ofNullable(typed).ifPresent(value -> fields.put(field, value));
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> form.opening(fields));
        assertEquals(List.of(new FieldError(field, said)), invalid.errors(), sentence);
    }

    @Test
    @DisplayName("P51: no recovery plan, no exception")
    void withoutAPlanItIsRejected() {
        Map<String, String> fields = new HashMap<>(WHOLE);
        fields.keySet().removeAll(List.of(ExceptionForm.KIND, ExceptionForm.DESCRIPTION));
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> form.opening(fields));
        assertEquals(
                List.of(new FieldError(
                        "recovery_plan",
                        "An exception without a recovery plan is rejected: name upsell, scope_reduction or"
                                + " renewal_repricing, and describe it.")),
                invalid.errors());
    }

    @EachRow
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a close needs a measured margin | -     | Give the margin that was measured, in percent; nothing closes without.
            no negatives                    | -5    | margin_pct "-5" is not a percentage: give a number from 0 to 100 with at most two decimals, like 2.5.
            no exponents                    | 1e1   | margin_pct "1e1" is not a percentage: give a number from 0 to 100 with at most two decimals, like 2.5.
            no NaN                          | NaN   | margin_pct "NaN" is not a percentage: give a number from 0 to 100 with at most two decimals, like 2.5.
            at most 100                     | 100.1 | margin_pct "100.1" is not a percentage: give a number from 0 to 100 with at most two decimals, like 2.5.
            two decimals                    | 2.555 | margin_pct "2.555" is not a percentage: give a number from 0 to 100 with at most two decimals, like 2.5.
            """)
    void measuredMarginsAreBounded(String sentence, String typed, String said) {
        Map<String, String> fields = new HashMap<>();
        Optional.ofNullable(typed).ifPresent(value -> fields.put(ExceptionForm.MARGIN, value));
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> form.closing(fields));
        assertEquals(List.of(new FieldError(ExceptionForm.MARGIN, said)), invalid.errors(), sentence);
    }

    @Test
    void aPercentSignMayFollow() {
        assertEquals(
                new ExceptionForm.Measured(new BigDecimal("56.2"), ""),
                form.closing(Map.of(ExceptionForm.MARGIN, "56.2 %")));
    }
}
