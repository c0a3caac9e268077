package quotient.bot.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Picture;
import quotient.domain.notices.Place;
import quotient.workspace.Settings;
import quotient.workspace.Workspace;
import quotient.workspace.faults.Fault;

/** A message goes out whatever becomes of its picture, and never twice. */
class PicturesTest {

    private static final Call<Place> NOT_YET = new Call.Refused<>("invalid_blocks");
    private static final Call<Place> POSTED = new Call.Answered<>(new Place("C0OPS", "1.000100"));

    private final List<String> posted = new ArrayList<>();
    private String lastBlocks = "";
    private Workspace workspace;
    private SlackCalls calls;
    private Pictures pictures;

    @BeforeEach
    void open() {
        workspace = Workspace.start(Settings.usual().limited(false));
        calls = new SlackCalls(workspace.api(), workspace.botToken());
        pictures = new Pictures(calls, Collections.nCopies(3, Duration.ofMillis(1)));
    }

    @AfterEach
    void close() {
        calls.close();
        workspace.close();
    }

    @Test
    void fileIsTriedAgainWhileSlackWorksOnIt() {
        assertEquals(POSTED, send(() -> new byte[] {1, 2, 3}, List.of(NOT_YET, NOT_YET, POSTED)));
        assertEquals(List.of("shown", "shown", "shown"), posted);
    }

    @Test
    void fileThatSlackNeverShowsIsLeftOutInTheEnd() {
        assertEquals(POSTED, send(() -> new byte[] {1}, List.of(NOT_YET, NOT_YET, NOT_YET, NOT_YET, POSTED)));
        assertEquals(List.of("shown", "shown", "shown", "shown", "left out"), posted);
    }

    @Test
    void postWithAnUnknownOutcomeIsNotRepeated() {
        Call<Place> lost = new Call.Unknown<>("no answer");
        assertEquals(lost, send(() -> new byte[] {1}, List.of(lost)));
        assertEquals(List.of("shown"), posted);
    }

    @Test
    void pictureThatCannotBeDrawnIsLeftOut() {
        send(
                () -> {
                    throw new NoClassDefFoundError("java.awt.Font");
                },
                List.of(POSTED));
        assertEquals(List.of("left out"), posted);
    }

    @Test
    void pictureThatCannotBeUploadedIsLeftOut() {
        workspace.faults().next("files.getUploadURLExternal", Fault.rateLimited(1));
        send(() -> new byte[] {1}, List.of(POSTED));
        workspace.faults().down(true);
        send(() -> new byte[] {1}, List.of(POSTED));
        assertEquals(List.of("left out", "left out"), posted);
    }

    @Test
    void messageWithoutAPictureIsPostedAsItIs() {
        Message plain = Message.plain("Hello");
        pictures.send(plain, message -> {
            posted.add(message.equals(plain) ? "as it is" : "changed");
            return POSTED;
        });
        assertEquals(List.of("as it is"), posted);
    }

    @Test
    void nameAndAltTextTravelWithTheFile() {
        send(() -> new byte[] {1, 2, 3}, List.of(POSTED));
        assertEquals(
                "Two bars",
                workspace.team().uploads().find(uploaded()).orElseThrow().altText());
    }

    private String uploaded() {
        return lastBlocks.replaceAll("(?s).*\"slack_file\":\\{\"id\":\"(F[A-Z0-9]+)\".*", "$1");
    }

    private Call<Place> send(Supplier<byte[]> png, List<Call<Place>> answers) {
        Deque<Call<Place>> next = new ArrayDeque<>(answers);
        Message message = new Message(
                "Figures", List.of(Blocks.section("Figures")), Optional.of(new Picture("a.png", "Two bars", png)));
        return pictures.send(message, ready -> {
            lastBlocks = ready.blocksJson();
            posted.add(lastBlocks.contains("slack_file") ? "shown" : "left out");
            return next.remove();
        });
    }
}
