package quotient.bot.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.bot.Ports;
import quotient.bot.Premises;
import quotient.bot.UseCases;
import quotient.bot.slack.Directory;
import quotient.bot.slack.NoticeView;
import quotient.domain.audit.AuditEntry;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Urgency;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.workspace.faults.Fault;
import quotient.workspace.team.Content;
import quotient.workspace.team.Message;

@DisplayName("/quote report from the table to the picture in direct messages")
class ReportStoryTest {

    private static final Duration FILE_PROCESSING = Duration.ofMillis(400);

    private Premises premises;

    @BeforeEach
    void open(@TempDir Path folder) {
        premises = Premises.in(folder, FILE_PROCESSING);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    @DisplayName("P119: the button under the table sends the picture with every number, once Slack can show the file")
    void pictureComesToWhoeverAskedForIt() throws IOException {
        quoted();
        Message table = premises.types("U0MGR", "/quote report 30");
        assertTrue(table.visible().contains("mid_market"), table.visible());

        assertTrue(premises.workspace()
                .as("U0MGR")
                .clicks(table, "Send me the picture")
                .ok());

        assertTrue(premises.awaitTold("U0MGR", "is on its way to your direct messages"));
        Message told = premises.awaitDirect("U0MGR", message -> message.text().contains("guardrail"));
        JsonObject picture = picture(told).orElseThrow();
        assertTrue(
                picture.get("alt_text").getAsString().contains("mid-market 99.28 % over 2 quotes"), picture.toString());
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(bytes(picture)));
        assertEquals(List.of(1200, 600), List.of(drawn.getWidth(), drawn.getHeight()));
        for (String number : List.of("55 %", "99.28", "startup", "31 Jan 2026", "2 Mar 2026")) {
            assertTrue(told.text().contains(number), number + " is not in " + told.text());
            assertTrue(told.visible().contains(number), number + " is not in " + told.visible());
        }
        premises.settle();
        assertEquals(1, premises.direct("U0MGR").size());
        assertEquals(0, premises.direct("U0REP").size());
        assertEquals(
                List.of("report.requested"),
                premises.house().ports().audit().of("report:30").stream()
                        .map(AuditEntry::action)
                        .toList());
    }

    @Test
    @DisplayName("P97: who may not see the quotes of others gets the figures of their own")
    void repGetsOwnFiguresOnly() {
        quoted();
        premises.types("U0OTHER", "/quote k2p5 low startup 1000 1000");
        asks("U0OTHER");

        Message told = premises.awaitDirect("U0OTHER", message -> message.text().contains("guardrail"));
        assertTrue(told.text().contains("your own quotes"), told.text());
        assertTrue(told.text().contains("over 1 quote"), told.text());
        assertFalse(told.text().contains("mid-market"), told.text());
    }

    @Test
    @DisplayName("P97: whose figures are shown is decided when the picture is drawn")
    void lostRoleShowsInThePicture() {
        quoted();
        premises.types("U0MGR", "/quote k2p5 low startup 1000 1000");
        Ports ports = premises.house().ports();
        UseCases useCases = premises.house().useCases();
        NoticeView view = new QuoteNotices(
                        useCases.finding(), useCases.reporting(), new Directory(ports.people()), ports.companies())
                .views()
                .get(DealNotices.QUOTE_REPORT.name());
        assertTrue(view.draw(asked("U0MGR")).orElseThrow().text().contains("mid-market"));

        Person manager = ports.people().find(new PersonId("U0MGR")).orElseThrow();
        ports.transactions().write(() -> ports.people().keep(withRoles(manager, Set.of(Role.REP))));
        String demoted = view.draw(asked("U0MGR")).orElseThrow().text();
        assertTrue(demoted.contains("your own quotes") && !demoted.contains("mid-market"), demoted);

        ports.transactions().write(() -> ports.people().keep(withRoles(manager, Set.of())));
        assertEquals(Optional.empty(), view.draw(asked("U0MGR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"files.getUploadURLExternal", "upload", "files.completeUploadExternal"})
    @DisplayName("When the upload fails the message comes without its picture, once")
    void messageComesWithoutAFailedPicture(String step) {
        quoted();
        premises.workspace().faults().next(step, Fault.serverError());
        asks("U0MGR");

        Message told = premises.awaitDirect("U0MGR", message -> message.text().contains("guardrail"));
        premises.settle();
        assertEquals(Optional.empty(), picture(told));
        assertTrue(told.visible().contains("The picture could not be added"), told.visible());
        assertTrue(told.visible().contains("99.28"), told.visible());
        assertEquals(1, premises.direct("U0MGR").size());
    }

    @Test
    @DisplayName("When the answer to the post is lost the picture is not sent twice")
    void lostAnswerSendsNoSecondPicture() {
        quoted();
        premises.workspace().faults().next("chat.postMessage", Fault.serverError());
        premises.workspace().faults().next("chat.postMessage", Fault.carriedOutThenDropped());
        asks("U0MGR");

        Message told = premises.awaitDirect("U0MGR", message -> message.text().contains("guardrail"));
        premises.settle();
        assertTrue(picture(told).isPresent());
        assertEquals(1, premises.direct("U0MGR").size());
    }

    @Test
    @DisplayName("A stranger, and a button that was tampered with, get a sentence and no picture")
    void nothingIsSentToStrangersOrForNonsense() {
        quoted();
        Message table = premises.types("U0MGR", "/quote report 30");
        premises.clicksOldCard("U0STRANGER", table, Actions.REPORT);
        assertTrue(premises.awaitTold("U0STRANGER", "I do not know you yet"));

        premises.clicksOldCard("U0MGR", saying(table, "30; drop table"), Actions.REPORT);
        assertTrue(premises.awaitTold("U0MGR", "I cannot read this button"));
        premises.settle();
        assertEquals(List.of(), premises.direct("U0MGR"));
        assertEquals(List.of(), premises.direct("U0STRANGER"));
    }

    private static Person withRoles(Person person, Set<Role> roles) {
        return new Person(person.id(), person.name(), roles, person.manager(), person.certifications());
    }

    private static Notice asked(String user) {
        return new Notice(
                new NoticeId("N-1"),
                DealNotices.QUOTE_REPORT,
                "report:30",
                Destination.directMessagesOf(new PersonId(user)),
                Urgency.NORMAL,
                Instant.EPOCH,
                Map.of("days", "30", "person", user));
    }

    /** The card as somebody would send it who has changed what its button says. */
    private static Message saying(Message card, String value) {
        JsonArray blocks = JsonParser.parseString(
                        card.blocks().toString().replace("\"value\":\"30\"", "\"value\":\"" + value + "\""))
                .getAsJsonArray();
        Content content = card.content();
        return card.saying(new Content(content.text(), blocks, content.metadata(), content.files()), false);
    }

    private void quoted() {
        premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800");
        premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800");
        premises.types("U0REP", "/quote opus low startup 9m 9m discount=60");
    }

    private void asks(String user) {
        Message table = premises.types(user, "/quote report 30");
        assertTrue(premises.workspace().as(user).clicks(table, Actions.REPORT).ok());
    }

    private static Optional<JsonObject> picture(Message message) {
        List<JsonObject> images = new ArrayList<>();
        for (JsonElement block : message.blocks()) {
            if (block.getAsJsonObject().get("type").getAsString().equals("image")) {
                images.add(block.getAsJsonObject());
            }
        }
        return images.stream().findFirst();
    }

    private byte[] bytes(JsonObject picture) {
        String id = picture.getAsJsonObject("slack_file").get("id").getAsString();
        return premises.workspace().team().uploads().find(id).orElseThrow().content();
    }
}
