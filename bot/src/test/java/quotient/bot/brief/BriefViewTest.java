package quotient.bot.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.bot.blocks.Message;
import quotient.domain.alerts.Hand;
import quotient.domain.brief.Brief;
import quotient.domain.brief.BriefAction;
import quotient.domain.brief.BriefActionId;
import quotient.domain.brief.BriefCard;
import quotient.domain.brief.BriefLine;
import quotient.domain.brief.BriefSection;
import quotient.domain.brief.RevenueWeek;
import quotient.domain.money.Money;
import quotient.domain.people.PersonId;

@DisplayName("F10: the brief as executives read it")
class BriefViewTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Instant AT = Instant.parse("2026-03-09T12:30:00Z");
    private static final Hand EVE = new Hand("U0EXEC", "Eve", AT.plusSeconds(2_100), "");

    @Test
    void everySectionStandsInItsOrderWithAtMostFiveLines() {
        String blocks = view(card(7, 1, 1)).blocksJson();
        List<Integer> places = Stream.of(
                        "*Revenue movement* (5 of 7)",
                        "*Margin movement* (5 of 7)",
                        "*Top risks* (5 of 7)",
                        "*Customer sentiment* (5 of 7)",
                        "*Next week* (5 of 8)",
                        "\"Noted\"",
                        "*Questions:* 2 open, 0 done",
                        "*The brief itself*",
                        "*The picture in figures*")
                .map(blocks::indexOf)
                .toList();
        assertFalse(places.contains(-1), places + blocks);
        assertEquals(places.stream().sorted().toList(), places);
        assertTrue(blocks.contains("risks 4"), blocks);
        assertFalse(blocks.contains("risks 5"), blocks);
    }

    @Test
    void whatBelongsToNobodySaysSo() {
        String shown = view(card(2, 0, 0)).blocksJson();
        assertTrue(
                shown.contains("risks 0 · owner \\u003c@U0MGR\\u003e") || shown.contains("risks 0 · owner <@U0MGR>"),
                shown);
        assertTrue(shown.contains("risks 1 · *no owner*"), shown);
        assertTrue(shown.contains("revenue 1\\n") || shown.contains("revenue 1\""), "revenue has no owners: " + shown);
    }

    @Test
    void theLongestBriefKeepsItsButtonsAndSlacksLimits() {
        Message message = view(card(60, 20, 10, "<&>".repeat(100)));
        assertTrue(message.blocks().size() <= 50);
        assertTrue(message.blocksJson().contains(BriefActionNames.NOTED));
        assertTrue(message.blocksJson().contains(BriefActionNames.DISCUSS));
        assertTrue(message.text().length() <= 3_900);
        assertFalse(message.text().contains("<&>"), "escaped");
    }

    @Test
    void thePictureIsDrawnAndToldInWordsAndFigures() throws IOException {
        Message message = view(card(1, 0, 0));
        var picture = message.picture().orElseThrow();
        assertEquals(
                1200,
                ImageIO.read(new ByteArrayInputStream(picture.png().get())).getWidth());
        assertTrue(picture.altText().contains("$150.00"), picture.altText());
        assertTrue(message.blocksJson().contains("$150.00"), message.blocksJson());
        assertTrue(message.text().contains("$150.00"), message.text());
    }

    @Test
    void aWeekWithoutAnythingSaysSoInOneSentence() {
        Brief nothing =
                new Brief(DAY, DAY.minusDays(1), AT, List.of(), revenue("0"), Optional.empty(), Optional.empty());
        Message message = view(new BriefCard(nothing, List.of(), List.of()));
        assertTrue(message.text().contains("Nothing moved in the week to Sunday 8 Mar 2026"), message.text());
        assertFalse(message.blocksJson().contains("Top risks"), message.blocksJson());
        assertTrue(message.picture().isEmpty());
        assertTrue(message.blocksJson().contains(BriefActionNames.NOTED), message.blocksJson());
    }

    @Test
    void anEmptySectionSaysSoInOneSentence() {
        Brief brief = new Brief(
                DAY,
                DAY.minusDays(1),
                AT,
                List.of(BriefLine.of(BriefSection.RISKS, "A-1001 SEV-1: down")),
                revenue("0"),
                Optional.empty(),
                Optional.empty());
        String shown = view(new BriefCard(brief, List.of(), List.of())).blocksJson();
        assertTrue(shown.contains("*Revenue movement*: no quote was won or lost"), shown);
        assertTrue(shown.contains("*A-1001 SEV-1: down*"), "the headline is what there is");
    }

    @Test
    void whoNotedItAndHowLongAfterStandsOnTheCard() {
        Brief brief = card(1, 0, 0).brief();
        Brief noted = new Brief(
                brief.day(),
                brief.lastDay(),
                brief.at(),
                brief.lines(),
                brief.revenue(),
                Optional.of(EVE),
                Optional.of(EVE.at()));
        String shown = view(new BriefCard(noted, List.of(), List.of(done(action(1, "Why?")))))
                .blocksJson();
        assertTrue(shown.contains("35 min after the brief"), shown);
        assertFalse(shown.contains(BriefActionNames.NOTED), "it is noted once");
        assertTrue(shown.contains("*Questions:* 0 open, 1 done"), shown);
        assertFalse(shown.contains(BriefActionNames.DONE), "what is done has no button");
    }

    @Test
    void theQuestionSaysWhoAsksAndByWhen() {
        Message open = BriefQuestionView.message(action(1, "Why <so>?"), ZONE);
        assertTrue(open.text().contains("Why &lt;so&gt;?"), open.text());
        assertTrue(open.text().contains("B-1001 is due"), open.text());
        assertTrue(
                BriefQuestionView.message(done(action(1, "Why?")), ZONE).text().contains("B-1001 was closed by"));
    }

    private static Message view(BriefCard card) {
        return new BriefView(card, ZONE).message();
    }

    private static BriefCard card(int lines, int carried, int raised) {
        return card(lines, carried, raised, "");
    }

    /** @param tail at the end of every sentence and question */
    private static BriefCard card(int lines, int carried, int raised, String tail) {
        List<BriefLine> all = new ArrayList<>();
        for (BriefSection section : BriefSection.values()) {
            for (int line = 0; line < lines; line++) {
                Optional<PersonId> owner = line == 0 ? Optional.of(new PersonId("U0MGR")) : Optional.empty();
                all.add(BriefLine.of(section, section.code() + " " + line + tail)
                        .ownedBy(owner));
            }
        }
        Brief brief = new Brief(DAY, DAY.minusDays(1), AT, all, revenue("75"), Optional.empty(), Optional.empty());
        return new BriefCard(brief, actions(1, carried, tail), actions(1 + carried, raised, tail));
    }

    private static List<BriefAction> actions(int first, int many, String tail) {
        return IntStream.range(first, first + many)
                .mapToObj(number -> action(number, "Why?" + tail))
                .toList();
    }

    private static BriefAction action(int number, String question) {
        return new BriefAction(
                BriefActionId.ofNumber(1000 + number),
                DAY,
                BriefSection.MARGIN,
                question,
                new PersonId("U0LEAD"),
                EVE,
                AT.plusSeconds(172_800),
                Optional.empty());
    }

    private static BriefAction done(BriefAction action) {
        return new BriefAction(
                action.id(),
                action.brief(),
                action.section(),
                action.question(),
                action.owner(),
                action.asked(),
                action.due(),
                Optional.of(EVE));
    }

    private static List<RevenueWeek> revenue(String each) {
        Money none = Money.usd("0");
        return IntStream.range(0, 8)
                .mapToObj(week -> new RevenueWeek(
                        DAY.minusDays(50L - week * 7L), 2, 0, Money.usd(each), Money.usd(each), none, none, 0))
                .toList();
    }
}
