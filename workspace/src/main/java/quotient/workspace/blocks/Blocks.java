package quotient.workspace.blocks;

import static quotient.workspace.blocks.Objects.plain;
import static quotient.workspace.blocks.Objects.text;
import static quotient.workspace.blocks.Rule.anything;
import static quotient.workspace.blocks.Rule.choice;
import static quotient.workspace.blocks.Rule.flag;
import static quotient.workspace.blocks.Rule.list;
import static quotient.workspace.blocks.Rule.string;
import static quotient.workspace.blocks.Rule.whole;
import static quotient.workspace.blocks.Shape.block;
import static quotient.workspace.blocks.Shape.object;

import java.util.LinkedHashMap;
import java.util.Map;

/** Slack's blocks with their limits, and which of them each surface takes. */
final class Blocks {
    private static final Rule RAW_TEXT = object().may("type", anything()).needs("text", string(0, 10_000));
    private static final Rule RAW_NUMBER =
            object().may("type", anything()).needs("value", anything()).may("text", string(0, 10_000));
    private static final Rule CELL =
            new Typed(Map.of("raw_text", RAW_TEXT, "raw_number", RAW_NUMBER, "rich_text", RichText.BLOCK));
    private static final Rule COLUMN =
            object().may("align", choice("left", "center", "right")).may("is_wrapped", flag());

    private static final Map<String, Rule> EVERYWHERE = Map.of(
            "section",
            block().may("text", text(3000))
                    .may("fields", list(1, 10, text(2000)))
                    .may("accessory", Elements.BESIDE_SECTION)
                    .may("expand", flag())
                    .atLeastOne("text", "fields"),
            "header",
            block().needs("text", plain(150)).may("level", whole(1, 4)),
            "divider",
            block(),
            "context",
            block().needs("elements", list(1, 10, Elements.IN_CONTEXT)),
            "actions",
            block().needs("elements", list(1, 25, Elements.IN_ACTIONS)),
            "image",
            Elements.image().may("block_id", string(255)).may("title", plain(2000)),
            "input",
            block().needs("label", plain(2000))
                    .needs("element", Elements.IN_INPUT)
                    .may("hint", plain(2000))
                    .may("optional", flag())
                    .may("dispatch_action", flag()),
            "rich_text",
            RichText.BLOCK,
            "video",
            block().needs("title", plain(199))
                    .needs("alt_text", string(2000))
                    .needs("video_url", string(3000))
                    .needs("thumbnail_url", string(3000))
                    .may("title_url", string(3000))
                    .may("author_name", string(49))
                    .may("provider_name", string(255))
                    .may("provider_icon_url", string(3000))
                    .may("description", plain(200)));

    private static final Rule CARD = block().may("title", text(150))
            .may("subtitle", text(150))
            .may("body", text(200))
            .may("hero_image", anything())
            .may("icon", anything())
            .may("actions", list(1, 5, Elements.IN_ACTIONS))
            .atLeastOne("hero_image", "title", "actions", "body");

    private static final Map<String, Rule> MESSAGES_ONLY = Map.of(
            "markdown",
            block().needs("text", string(12_000)),
            "context_actions",
            block().needs("elements", list(1, 5, Elements.IN_CONTEXT_ACTIONS)),
            "table",
            block().needs("rows", list(1, 100, list(1, 20, CELL))).may("column_settings", list(1, 20, COLUMN)),
            "data_table",
            block().needs("caption", string(2000))
                    .needs("rows", list(2, 101, list(1, 20, CELL)))
                    .may("column_settings", list(1, 20, COLUMN))
                    .may("page_size", whole(1, 100)),
            "data_visualization",
            block().needs("title", string(50)).needs("chart", Charts.CHART),
            "card",
            CARD,
            "carousel",
            block().needs("elements", list(1, 10, new Typed(Map.of("card", CARD)))));

    private static final Map<String, Rule> MODALS_ONLY = Map.of(
            "alert",
            block().needs("text", text(3000)).may("level", choice("default", "info", "warning", "error", "success")));

    private static final Map<Surface, Rule> BY_SURFACE = Map.of(
            Surface.MESSAGE, list(0, Surface.MESSAGE.most(), with(MESSAGES_ONLY)),
            Surface.MODAL, list(0, Surface.MODAL.most(), with(MODALS_ONLY)),
            Surface.HOME, list(0, Surface.HOME.most(), new Typed(EVERYWHERE)));

    private Blocks() {}

    static Rule on(Surface surface) {
        return BY_SURFACE.get(surface);
    }

    private static Rule with(Map<String, Rule> more) {
        Map<String, Rule> all = new LinkedHashMap<>(EVERYWHERE);
        all.putAll(more);
        return new Typed(all);
    }
}
