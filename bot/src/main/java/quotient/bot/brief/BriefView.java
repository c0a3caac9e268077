package quotient.bot.brief;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.charts.Chart;
import quotient.domain.brief.Brief;
import quotient.domain.brief.BriefAction;
import quotient.domain.brief.BriefCard;
import quotient.domain.brief.BriefSection;

/** Draws a brief: five sections of at most five lines, its picture, who noted it, and what was asked. */
final class BriefView {

    private static final int MOST_LINES = 5;
    private static final int LONGEST_SECTION = 1_500;
    private static final List<BriefSection> SECTIONS = Stream.of(BriefSection.values())
            .filter(each -> each != BriefSection.RECORD)
            .toList();

    private final BriefCard card;
    private final Brief brief;
    private final ZoneId zone;

    BriefView(BriefCard card, ZoneId zone) {
        this.card = card;
        this.brief = card.brief();
        this.zone = zone;
    }

    /** The buttons come before everything that can grow, so that they are never what is cut off. */
    Message message() {
        Optional<Chart> chart = BriefPicture.chart(brief);
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + headline() + "*"));
        blocks.add(Blocks.context(title()));
        if (!isNothing()) {
            SECTIONS.forEach(section -> blocks.add(Blocks.section(section(section))));
        }
        blocks.add(Blocks.context(BriefText.standing(brief, zone)));
        blocks.add(Blocks.actions("brief", buttons()));
        blocks.addAll(questions());
        blocks.add(Blocks.context(section(BriefSection.RECORD)));
        chart.ifPresent(drawn -> blocks.add(Blocks.section("*The picture in figures*\n```" + drawn.rows() + "```")));
        return new Message(text(chart), blocks, chart.map(drawn -> BriefPicture.picture(brief, drawn)));
    }

    private boolean isNothing() {
        return brief.isNothing() && card.carried().isEmpty();
    }

    private String title() {
        return "Executive brief of " + BriefText.day(brief.day()) + ", for the week to "
                + BriefText.day(brief.lastDay());
    }

    private String headline() {
        if (isNothing()) {
            return "Nothing moved in the week to " + BriefText.day(brief.lastDay())
                    + ": no quote was made, won or lost, nothing is at risk and nothing waits.";
        }
        return brief.lines().stream()
                .filter(line -> line.section() != BriefSection.RECORD)
                .findFirst()
                .map(line -> escape(Text.shorten(line.sentence(), LONGEST_SECTION / 5)))
                .orElse("Questions of earlier briefs are open");
    }

    private String section(BriefSection section) {
        List<String> lines = lines(section);
        String heading = "*" + section.title() + "*";
        if (lines.isEmpty()) {
            return heading + ": " + section.nothing() + ".";
        }
        String shown = lines.stream().limit(MOST_LINES).map(line -> "• " + line).collect(Collectors.joining("\n"));
        String count = lines.size() > MOST_LINES ? " (" + MOST_LINES + " of " + lines.size() + ")" : "";
        return Text.shorten(heading + count + "\n" + shown, LONGEST_SECTION);
    }

    /** Questions of earlier briefs come before what else the week depends on. */
    private List<String> lines(BriefSection section) {
        Stream<String> carried = section == BriefSection.PRIORITIES
                ? card.carried().stream().map(action -> BriefText.action(action, zone))
                : Stream.empty();
        return Stream.concat(carried, brief.of(section).stream().map(line -> BriefText.line(line, zone)))
                .toList();
    }

    private List<JsonObject> buttons() {
        List<JsonObject> buttons = new ArrayList<>();
        String day = brief.day().toString();
        if (brief.noted().isEmpty()) {
            buttons.add(Blocks.primary(Blocks.button("Noted", BriefActionNames.NOTED, day)));
        }
        buttons.add(Blocks.button("Needs discussion…", BriefActionNames.DISCUSS, day));
        return buttons;
    }

    /** Those asked under it and those that it carried; what is open has its button. */
    private List<JsonObject> questions() {
        List<BriefAction> all =
                Stream.concat(card.carried().stream(), card.raised().stream()).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        long open = all.stream().filter(BriefAction::isOpen).count();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*Questions:* " + open + " open, " + (all.size() - open) + " done"));
        all.forEach(action -> blocks.add(question(action, zone)));
        return blocks;
    }

    static JsonObject question(BriefAction action, ZoneId zone) {
        String text = BriefText.action(action, zone);
        return action.isOpen()
                ? Blocks.sectionWith(
                        text,
                        Blocks.button("Done", BriefActionNames.DONE, action.id().value()))
                : Blocks.section(text);
    }

    private String text(Optional<Chart> chart) {
        Stream<String> sections =
                isNothing() ? Stream.empty() : SECTIONS.stream().map(this::section);
        return Stream.of(
                        Stream.of(title() + ".", headline()),
                        sections,
                        Stream.of(BriefText.standing(brief, zone) + ".", section(BriefSection.RECORD)),
                        chart.map(Chart::rows).stream())
                .flatMap(lines -> lines)
                .map(line -> line.replace("*", ""))
                .collect(Collectors.joining("\n"));
    }
}
