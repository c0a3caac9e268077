package quotient.workspace.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import quotient.workspace.team.Json;

/** Slack's limits, each held against the largest value that passes and the smallest that does not. */
final class BlockKitTest {
    private final BlockKit blockKit = new BlockKit("F0READY"::equals);

    /** A block with its measured part at the limit, the same one past it, and where Slack points. */
    static Stream<Arguments> limits() {
        return Stream.of(
                limit("section text", n -> section(mrkdwn(n)), 3000, "/blocks/0/text/text"),
                limit("section fields", n -> fields(n, 10), 10, "/blocks/0/fields"),
                limit("section field text", n -> fields(1, n), 2000, "/blocks/0/fields/0/text"),
                limit("header", n -> block("header", "text", plain(n)), 150, "/blocks/0/text/text"),
                limit(
                        "context elements",
                        n -> block("context", "elements", many(n, mrkdwn(1))),
                        10,
                        "/blocks/0/elements"),
                limit("actions elements", n -> actions(buttons(n)), 25, "/blocks/0/elements"),
                limit("button text", n -> actions(list(button("a", n))), 75, "/blocks/0/elements/0/text/text"),
                limit(
                        "button value",
                        n -> actions(list(with(button("a", 1), "value", text(n)))),
                        2000,
                        "/blocks/0/elements/0/value"),
                limit("select options", n -> actions(list(select(n, 1))), 100, "/blocks/0/elements/0/options"),
                limit("option text", n -> actions(list(select(1, n))), 75, "/blocks/0/elements/0/options/0/text/text"),
                limit("overflow options", n -> actions(list(choice("overflow", n))), 5, "/blocks/0/elements/0/options"),
                limit("checkboxes", n -> actions(list(choice("checkboxes", n))), 10, "/blocks/0/elements/0/options"),
                limit(
                        "radio buttons",
                        n -> actions(list(choice("radio_buttons", n))),
                        10,
                        "/blocks/0/elements/0/options"),
                limit("image alt text", n -> with(image(), "alt_text", text(n)), 2000, "/blocks/0/alt_text"),
                limit("block_id", n -> with(block("divider"), "block_id", text(n)), 255, "/blocks/0/block_id"),
                limit("markdown", n -> block("markdown", "text", text(n)), 12_000, "/blocks/0/text"),
                limit("table cells", n -> block("table", "rows", list(many(n, cell()))), 20, "/blocks/0/rows/0"),
                limit("table rows", n -> block("table", "rows", many(n, list(cell()))), 100, "/blocks/0/rows"),
                limit("data_table rows", n -> dataTable(n), 101, "/blocks/0/rows"),
                limit("input label", n -> input(n), 2000, "/blocks/0/label/text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void limitIsHeldExactly(String name, JsonObject within, JsonObject past, String pointer) {
        assertEquals(List.of(), blockKit.message(list(within)).sentences(), name);

        List<String> sentences = blockKit.message(list(past)).sentences();

        assertEquals(1, sentences.size(), sentences.toString());
        assertTrue(sentences.get(0).endsWith("[json-pointer:" + pointer + "]"), sentences.toString());
    }

    /** Blocks that Slack does not take, with the sentence it has for them. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(block("section"), "missing one of: text, fields [json-pointer:/blocks/0]"),
                Arguments.of(block("sektion"), "unsupported type: sektion [json-pointer:/blocks/0/type]"),
                Arguments.of(section(mrkdwn(0)), "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
                Arguments.of(
                        block("header", "text", mrkdwn(5)),
                        "must be one of plain_text [json-pointer:/blocks/0/text/type]"),
                Arguments.of(
                        actions(list(with(button("a", 1), "disabled", "x"))),
                        "invalid additional property: disabled [json-pointer:/blocks/0/elements/0]"),
                Arguments.of(
                        actions(list(with(button("a", 1), "style", "green"))),
                        "must be one of primary, danger [json-pointer:/blocks/0/elements/0/style]"),
                Arguments.of(
                        actions(list(button("a", 1), button("a", 1))),
                        "`action_id` a already exists [json-pointer:/blocks/0]"),
                Arguments.of(
                        actions(list(Json.of("type", "plain_text_input", "action_id", "a"))),
                        "unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]"),
                Arguments.of(
                        with(image(), "slack_file", Json.of("id", "F0READY")),
                        "exactly one required of: image_url, slack_file [json-pointer:/blocks/0]"),
                Arguments.of(
                        Json.of("type", "image", "alt_text", "x", "slack_file", Json.of("id", "F0RAW")),
                        "invalid slack file [json-pointer:/blocks/0/slack_file]"),
                Arguments.of(
                        block("alert", "text", mrkdwn(3)), "unsupported type: alert [json-pointer:/blocks/0/type]"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsNamedWithItsPlace(JsonObject block, String sentence) {
        assertEquals(List.of(sentence), blockKit.message(list(block)).sentences());
    }

    @Test
    void fiftyBlocksAreTheMostForAMessage() {
        assertTrue(blockKit.message(many(50, block("divider"))).none());
        assertEquals(
                List.of("no more than 50 items allowed [json-pointer:/blocks]"),
                blockKit.message(many(51, block("divider"))).sentences());
    }

    @Test
    void blockIdsAreUsedOnce() {
        JsonArray twice = many(2, with(block("divider"), "block_id", "same"));

        assertEquals(
                List.of("`block_id` same already exists [json-pointer:/blocks]"),
                blockKit.message(twice).sentences());
    }

    @Test
    void oneTableIsTheMostForAMessage() {
        JsonObject table = block("table", "rows", list(list(cell())));

        assertTrue(blockKit.message(list(table, block("data_table", "caption", "x", "rows", many(2, list(cell())))))
                .none());
        assertEquals(1, blockKit.message(list(table, table)).sentences().size());
    }

    @Test
    void chartNeedsOneValueForEachCategory() {
        assertTrue(blockKit.message(list(chart("Q1", "Q2"))).none());
        assertEquals(
                List.of("labels must match the categories [json-pointer:/blocks/0/chart/series]"),
                blockKit.message(list(chart("Q1", "Q3"))).sentences());
    }

    private static JsonObject chart(String one, String other) {
        JsonArray points = list(Json.of("label", one, "value", 1), Json.of("label", other, "value", 2.5));
        JsonObject axes = Json.of("categories", list("Q1", "Q2"));
        JsonArray series = list(Json.of("name", "Margin", "data", points));
        return block(
                "data_visualization",
                "title",
                "Margin",
                "chart",
                Json.of("type", "bar", "series", series, "axis_config", axes));
    }

    @Test
    void modalWithInputsNeedsSubmit() {
        JsonObject modal = Json.of("type", "modal", "title", plain(24), "blocks", list(input(5)));

        assertEquals(
                List.of("missing required field: submit [json-pointer:/view]"),
                blockKit.view(modal).sentences());
        assertTrue(blockKit.view(with(modal, "submit", plain(24))).none());
    }

    @Test
    void modalTextsAndMetadataHaveTheirLimits() {
        JsonObject modal = Json.of(
                "type", "modal",
                "title", plain(25),
                "close", plain(25),
                "private_metadata", text(3001),
                "blocks", many(100, block("divider")));

        assertEquals(
                List.of(
                        "must be less than 25 characters [json-pointer:/view/title/text]",
                        "must be less than 25 characters [json-pointer:/view/close/text]",
                        "must be less than 3001 characters [json-pointer:/view/private_metadata]"),
                blockKit.view(modal).sentences());
    }

    @Test
    void homeTakesNoTables() {
        JsonObject home = Json.of("type", "home", "blocks", list(block("table", "rows", list(list(cell())))));

        assertEquals(
                List.of("unsupported type: table [json-pointer:/view/blocks/0/type]"),
                blockKit.view(home).sentences());
    }

    @FunctionalInterface
    private interface Sized {
        JsonObject of(int size);
    }

    private static Arguments limit(String name, Sized block, int most, String pointer) {
        return Arguments.of(name, block.of(most), block.of(most + 1), pointer);
    }

    private static String text(int length) {
        return "x".repeat(length);
    }

    private static JsonObject plain(int length) {
        return Json.of("type", "plain_text", "text", text(length));
    }

    private static JsonObject mrkdwn(int length) {
        return Json.of("type", "mrkdwn", "text", text(length));
    }

    private static JsonObject block(String type, Object... fields) {
        JsonObject block = Json.of(fields);
        block.addProperty("type", type);
        return block;
    }

    private static JsonObject section(JsonObject text) {
        return block("section", "text", text);
    }

    private static JsonObject fields(int count, int length) {
        return block("section", "fields", many(count, mrkdwn(length)));
    }

    private static JsonObject actions(JsonArray elements) {
        return block("actions", "elements", elements);
    }

    private static JsonObject button(String actionId, int length) {
        return Json.of("type", "button", "action_id", actionId, "text", plain(length));
    }

    private static JsonArray buttons(int count) {
        return Json.list(
                IntStream.range(0, count).mapToObj(n -> button("a" + n, 1)).toList());
    }

    private static JsonObject select(int options, int length) {
        JsonObject option = Json.of("text", plain(length), "value", "v");
        return Json.of("type", "static_select", "action_id", "a", "options", many(options, option));
    }

    private static JsonObject choice(String type, int options) {
        return Json.of(
                "type", type, "action_id", "a", "options", many(options, Json.of("text", plain(1), "value", "v")));
    }

    private static JsonObject image() {
        return block("image", "image_url", "https://example.com/a.png", "alt_text", "A chart");
    }

    private static JsonObject input(int label) {
        return block("input", "label", plain(label), "element", Json.of("type", "plain_text_input", "action_id", "a"));
    }

    private static JsonObject cell() {
        return Json.of("type", "raw_text", "text", "1");
    }

    private static JsonObject dataTable(int rows) {
        return block("data_table", "caption", "Deals", "rows", many(rows, list(cell(), cell())));
    }

    private static JsonObject with(JsonObject object, String name, Object value) {
        JsonObject next = object.deepCopy();
        Json.of(name, value).entrySet().forEach(each -> next.add(each.getKey(), each.getValue()));
        return next;
    }

    private static JsonArray list(Object... items) {
        return Json.list(List.of(items));
    }

    private static JsonArray many(int count, Object item) {
        return Json.list(Collections.nCopies(count, item)).deepCopy();
    }
}
