package quotient.bot.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.bot.Premises;
import quotient.workspace.delivery.Answer;
import quotient.workspace.team.Member;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

@DisplayName("Contract section 5: buttons and forms that say what they should not")
class BadClicksTest {

    private static final String CANNOT_READ = "I cannot read it any more";

    private Premises premises;
    private Message card;

    @BeforeEach
    void open(@TempDir Path folder) {
        premises = Premises.in(folder);
        card = premises.types("U0REP", "/quote k2p5 high enterprise 9m 3m discount=15");
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @ParameterizedTest(name = "{0} with \"{1}\" by {2}")
    @CsvSource(delimiter = '|', textBlock = """
            quote.submit | nonsense | U0REP | This card is from another time
            quote.submit | Q-1001 | U0REP | This card is from another time
            quote.submit | Q-1001:1:0:0 | U0REP | This card is from another time
            quote.submit | Q-1001:9999999 | U0REP | This card is from another time
            quote.submit | '' | U0REP | This card is from another time
            quote.submit | Q-4711:1 | U0REP | There is no quote Q-4711
            quote.submit | Q-1001:1 | U0OTHER | There is no quote Q-1001
            quote.why | Q-1001:1 | U0OTHER | There is no quote Q-1001
            quote.send | Q-1001:1 | U0OTHER | There is no quote Q-1001
            quote.lose | Q-1001:1 | U0OTHER | There is no quote Q-1001
            quote.condition | Q-1001:1:7 | U0REP | has no condition 8
            condition.confirm | Q-1001:1:7 | U0MGR | has no condition 8
            condition.return | Q-1001:2:0 | U0MGR | has changed since this card was drawn
            approval.approve | Q-4711:1 | U0MGR | There is no quote Q-4711
            approval.approve | Q-1001:1 | U0MGR | not
            approval.approve | Q-1001:2 | U0MGR | Q-1001
            approval.reject | Q-1001:1 | U0STRANGER | I do not know you
            """)
    void aClickThatMeansNothingIsToldSo(String action, String value, String user, String sentence) {
        assertEquals(200, clicks(user, action, value).status());
        assertTrue(premises.awaitTold(user, sentence));
        assertTrue(shown().contains("Ask for approval"), shown());
    }

    @Test
    void aFormOfAnUnreadableQuoteSaysSo() {
        Answer answer = submits(view -> view.addProperty("private_metadata", "Q-1001:x"));
        assertBeside(answer, CANNOT_READ);
    }

    @Test
    void aFormOfAnotherQuoteChangesNothing() {
        Answer answer = submits(view -> {
            reason(view, "Too cheap");
            view.addProperty("private_metadata", "Q-4711:1");
        });
        assertBeside(answer, "There is no quote Q-4711");
        assertTrue(shown().contains("submitted"), shown());
    }

    @Test
    void aFormWithoutItsStateIsAFormThatWasLeftEmpty() {
        for (Consumer<JsonObject> missing : List.<Consumer<JsonObject>>of(
                view -> view.remove("state"),
                view -> view.add("state", new JsonObject()),
                view -> view.getAsJsonObject("state").add("values", JsonNull.INSTANCE))) {
            Answer answer = submits(missing);
            assertBeside(answer, "A rejection needs a reason");
        }
    }

    @Test
    void whatIsTooLongIsSaidBesideItsField() {
        Answer answer = submits(view -> reason(view, "a".repeat(3_001)));
        assertBeside(answer, "characters long");
    }

    @Test
    void theSameFormTwiceDecidesOnce() {
        Consumer<JsonObject> said = view -> reason(view, "Too cheap");
        assertEquals("{\"response_action\":\"clear\"}", submits(said).body());
        Answer again = submits(said);
        assertBeside(again, "already rejected by Max");
    }

    private static void assertBeside(Answer answer, String sentence) {
        assertTrue(answer.body().contains("\"errors\":{\"reason\":"), answer.body());
        assertTrue(answer.body().contains(sentence), answer.body());
    }

    private static void reason(JsonObject view, String text) {
        JsonObject value = new JsonObject();
        value.addProperty("type", "plain_text_input");
        value.addProperty("value", text);
        JsonObject actions = new JsonObject();
        actions.add("reason", value);
        view.getAsJsonObject("state").getAsJsonObject("values").add("reason", actions);
    }

    private String shown() {
        return premises.types("U0REP", "/quote show Q-1001").visible();
    }

    private Answer clicks(String user, String action, String value) {
        JsonObject pressed = card.actions().get(0).deepCopy();
        pressed.addProperty("action_id", action);
        pressed.addProperty("value", value);
        JsonArray actions = new JsonArray();
        actions.add(pressed);
        return send(premises.workspace().payloads().actions(member(user), card, actions, new JsonObject()));
    }

    /** The manager's form to reject the quote, bent before it is submitted. */
    private Answer submits(Consumer<JsonObject> bent) {
        if (shown().contains("Ask for approval")) {
            premises.types("U0REP", "/quote submit Q-1001");
        }
        if (premises.workspace().views("U0MGR").isEmpty()) {
            Message asked =
                    premises.awaitDirect("U0MGR", message -> message.text().contains("Q-1001"));
            premises.workspace().as("U0MGR").clicks(asked, "approval.reject");
        }
        View form = premises.awaitView("U0MGR");
        JsonObject payload = premises.workspace().payloads().submission(member("U0MGR"), form);
        bent.accept(payload.getAsJsonObject("view"));
        return send(payload);
    }

    private Member member(String user) {
        return premises.workspace().team().directory().member(user).orElseThrow();
    }

    private Answer send(JsonObject payload) {
        String body = "payload=" + URLEncoder.encode(payload.toString(), StandardCharsets.UTF_8);
        return premises.workspace()
                .line()
                .send(premises.workspace().line().sign("application/x-www-form-urlencoded", body));
    }
}
