package quotient.bot.digests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quotient.bot.blocks.Message;
import quotient.domain.testing.TestWeeks;

@DisplayName("P95, P98, P119: the week's pricing as revenue and executives read it")
class SnapshotViewTest {

    static Stream<Map.Entry<String, Message>> withPictures() {
        return EveryDigest.all().entrySet().stream()
                .filter(each -> each.getValue().picture().isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withPictures")
    void everyPictureIsDrawnAndTold(Map.Entry<String, Message> digest) throws IOException {
        var picture = digest.getValue().picture().orElseThrow();
        BufferedImage drawn =
                ImageIO.read(new ByteArrayInputStream(picture.png().get()));
        assertEquals(1200, drawn.getWidth());
        assertEquals(600, drawn.getHeight());
        assertFalse(picture.altText().isBlank());
        assertTrue(digest.getValue().blocksJson().contains("```"), "the figures stand in text");
    }

    @Test
    void theMessageLeadsWithTheSentenceThatMatters() {
        var week = EveryDigest.snapshot(TestWeeks.empty().busy());
        Message message = new SnapshotView(week).message(week.headline().picture());
        assertTrue(message.text().contains(week.headline().sentence()), message.text());
        assertTrue(message.blocks().get(0).toString().contains(week.headline().sentence()));
    }

    @Test
    void aWeekWithoutAnythingSaysSoInOneLine() {
        Message nothing = EveryDigest.all().get("snapshot-nothing");
        assertTrue(nothing.text().contains("nothing was quoted, closed or spent"), nothing.text());
        assertTrue(nothing.picture().isEmpty());
    }
}
