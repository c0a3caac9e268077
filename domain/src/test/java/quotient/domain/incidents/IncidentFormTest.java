package quotient.domain.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.testing.EachRow;

@DisplayName("O3, O4: what is typed is read, or told what is wrong with it")
final class IncidentFormTest {
    private final IncidentRoom room = new IncidentRoom();

    @Test
    void aDeclarationIsRead() {
        NewIncident wish = room.form.declaration(Map.of(
                "severity", "SEV-1", "what", "down", "client", "acme; Northwind\nACME", "next", "45 min", "fix", "1d"));
        assertEquals(List.of("Acme", "Northwind"), wish.report().clients());
        assertEquals(Optional.of(Duration.ofMinutes(45)), wish.nextUpdate());
        assertEquals(Optional.of(Duration.ofDays(1)), wish.fix());
    }

    @EachRow
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown severity | severity | sev9 | severity \"sev9\": did you mean sev1?",
                "nothing happened | what | '' | Say what happened.",
                "unknown customer | client | Acne | client \"Acne\": did you mean Acme?",
                "no such customer | client | Umbrella | client \"Umbrella\": I know no customer of that name. Several are separated by semicolons.",
                "no time | next | soon | next \"soon\": give a time from one minute to seven days, like 45m, 2h or 1d.",
                "too long a time | fix | 8d | fix \"8d\": give a time from one minute to seven days, like 45m, 2h or 1d.",
                "no time at all | next | 0m | next \"0m\": give a time from one minute to seven days, like 45m, 2h or 1d.",
                "control characters | impact | a\u0007b | That contains control characters; write it in plain text.",
                "unknown field | colour | red | I know no field \"colour\". I know severity, what, impact, cause, client, note, take, next, fix.",
            })
    void badDeclarations(String name, String field, String value, String sentence) {
        Map<String, String> typed = new HashMap<>(Map.of("severity", "sev1", "what", "down"));
        typed.put(field, value);
        InvalidInput told = assertThrows(InvalidInput.class, () -> room.form.declaration(typed));
        assertEquals(sentence, told.getMessage());
    }

    @EachRow
    @CsvSource(
            delimiter = '|',
            value = {
                "negative fee | fee | -5 | fee \"-5\": give the monthly fee as an amount above 0 up to 10,000,000, like 1,250.00.",
                "fee in exponents | fee | 1e9 | fee \"1e9\": give the monthly fee as an amount above 0 up to 10,000,000, like 1,250.00.",
                "fee too large | fee | 10000000.01 | fee \"10000000.01\": give the monthly fee as an amount above 0 up to 10,000,000, like 1,250.00.",
                "nothing percent | percent | 0.0 | Say how many percent of the monthly fee, above 0 and up to 100.",
                "no percent | percent | '' | Say how many percent of the monthly fee, above 0 and up to 100.",
                "too many percent | percent | 101 | percent \"101\" is not a percentage: give a number from 0 to 100 with at most two decimals, like 12.5.",
                "no reason | reason | '' | Say why, for whoever decides.",
                "no customer | client | '' | Say which customer the credit is for.",
                "two customers | client | Acme;Northwind | A credit is for one customer; ask for each by itself.",
            })
    void badCredits(String name, String field, String value, String sentence) {
        Map<String, String> typed =
                new HashMap<>(Map.of("client", "Acme", "fee", "$1,200.50", "percent", "15 %", "reason", "two hours"));
        room.form.credit(typed);
        typed.put(field, value);
        InvalidInput told = assertThrows(InvalidInput.class, () -> room.form.credit(typed));
        assertEquals(sentence, told.getMessage());
    }

    @EachRow
    @CsvSource(
            delimiter = '|',
            value = {
                "no cause | cause | '' | Say the root cause in plain language; customers read it.",
                "nobody of that name | owner | Zed | owner \"Zed\": I know nobody of that name; give a name or a Slack user id.",
                "no owner | owner | '' | Say who sees to it.",
                "no day | due | friday | due \"friday\": give a day from today to a year from now, like 2026-03-16.",
                "past | due | 2026-03-01 | due \"2026-03-01\": give a day from today to a year from now, like 2026-03-16.",
                "no due day | due | '' | Say by when it is done.",
                "no prevention | prevention | '' | Say what is done so that it does not happen again.",
            })
    void badEnds(String name, String field, String value, String sentence) {
        Map<String, String> typed = new HashMap<>(
                Map.of("cause", "full disk", "prevention", "watch it", "owner", "@omar", "due", "2026-03-02"));
        room.form.end(typed, room.clock.instant());
        typed.put(field, value);
        InvalidInput told = assertThrows(InvalidInput.class, () -> room.form.end(typed, room.clock.instant()));
        assertEquals(sentence, told.getMessage());
    }

    @Test
    void anUpdateCannotResolve() {
        InvalidInput told = assertThrows(InvalidInput.class, () -> room.form.update(Map.of("status", "resolved")));
        assertEquals("status \"resolved\": say investigating, identified or mitigated.", told.getMessage());
    }
}
