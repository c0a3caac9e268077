package quotient.domain.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestAlerts;

@DisplayName("F5, O1: who is told of what is a table that can be read and written")
final class RoutingTableTest {
    @Test
    void theTableThatComesWithTheHouseReadsBackAsItself() {
        assertEquals(Routing.USUAL, RoutingTable.kept(Routing.USUAL).text());
    }

    @Test
    void linesThatAreEmptyOrRemarksArePassedOver() {
        assertEquals("* -> #ops", read("\n-- a remark\n\n  * -> #OPS  \n").text());
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            no arrow           | kind=budget_* #ops   | Line 2 has no arrow: write it like kind=budget_* -> #ops, owner.
            nobody             | kind=budget_* ->     | Line 2: Nobody stands right of the arrow.
            no such channel    | * -> #opps           | Line 2: I know nobody called "#opps": did you mean #ops?
            no such role       | * -> role:csmm       | Line 2: I know nobody called "role:csmm": did you mean role:csm?
            nobody like that   | * -> somebody        | Line 2: I know nobody called "somebody": say #ops, role:revenue_lead, owner or a Slack user id.
            no such kind       | kind=budget -> owner | Line 2: There is no kind "budget": I know budget_warning, quote_failed, client_down, client_slow.
            """)
    void wrongLines(String sentence, String line, String said) {
        InvalidInput wrong = assertThrows(InvalidInput.class, () -> read("* -> #ops\n" + line));
        assertEquals(List.of(new FieldError(RoutingTable.FIELD, said)), wrong.errors(), sentence);
    }

    @Test
    void everyWrongLineHasItsSentence() {
        InvalidInput wrong = assertThrows(InvalidInput.class, () -> read("x\n* -> #ops\ny"));
        assertEquals(2, wrong.errors().size());
        assertThrows(InvalidInput.class, () -> read("* -> #ops\n".repeat(101)));
    }

    @Test
    void theFirstRowThatFitsCountsAndWhatFitsNoneGoesToOps() {
        RoutingTable table = read("""
                subject="a -> b" -> owner
                kind=budget_* -> #ops, role:revenue_lead, U0MAX
                kind=budget_warning -> #sales""");
        assertEquals("subject=\"a -> b\" -> owner", row(table, "budget_warning", "a -> b"));
        assertEquals("kind=budget_* -> #ops, role:revenue_lead, U0MAX", row(table, "budget_warning", "today"));
        assertEquals("* -> #ops", row(table, "client_down", "today"));
    }

    @Test
    void aKeptRowAboutAKindThatIsNoMoreStopsNothing() {
        RoutingTable table = RoutingTable.kept("kind=gone -> owner\n* -> #ops");
        assertEquals("* -> #ops", row(table, "budget_warning", "today"));
    }

    private static String row(RoutingTable table, String kind, String subject) {
        return table.routeOf(TestAlerts.plain().about(kind, subject).alert(1001), Optional.empty(), Optional.empty())
                .line();
    }

    private static RoutingTable read(String text) {
        return RoutingTable.read(text, AlertDesk.KINDS);
    }
}
