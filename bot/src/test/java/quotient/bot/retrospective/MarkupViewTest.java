package quotient.bot.retrospective;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.bot.blocks.Message;
import quotient.domain.company.Segment;
import quotient.domain.digests.Share;
import quotient.domain.money.Markup;
import quotient.domain.retrospective.MarkupProposal;

@DisplayName("P46: the month's proposal for the markups says what it would change, and that it changes nothing")
class MarkupViewTest {

    @Test
    void whatIsProposedStandsInTheTextAndInThePicture() {
        Message message = MarkupView.message(
                List.of(
                        new MarkupProposal(
                                Segment.SMB,
                                new Share(7, 10),
                                Markup.of("-0.5"),
                                Optional.of(Markup.of("0.0")),
                                "Raise it."),
                        new MarkupProposal(
                                Segment.STARTUP,
                                new Share(0, 0),
                                Markup.of("-1.0"),
                                Optional.empty(),
                                "Not enough data.")),
                LocalDate.of(2026, 4, 1));
        assertTrue(message.text().contains("raise small business"), message.text());
        assertTrue(message.text().contains("7 of 10 options (70.0 %), step now -0.5x, proposed 0.0x"), message.text());
        assertTrue(message.text().contains("Not enough data."), message.text());
        assertTrue(message.blocksJson().contains("A proposal changes nothing"), message.blocksJson());
        assertTrue(message.picture().orElseThrow().altText().contains("70.0 %"));
    }
}
