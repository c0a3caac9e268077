package quotient.workspace.blocks;

import static quotient.workspace.blocks.Rule.anything;
import static quotient.workspace.blocks.Rule.choice;
import static quotient.workspace.blocks.Rule.list;
import static quotient.workspace.blocks.Rule.string;
import static quotient.workspace.blocks.Rule.whole;
import static quotient.workspace.blocks.Shape.object;

import java.util.Map;

/** Rich text: sections, lists, quotes and preformatted text over a few kinds of spans. */
final class RichText {
    private static final int MANY = 1000;

    private static final Rule SPAN = new Typed(Map.of(
            "text", span().needs("text", string(Integer.MAX_VALUE)),
            "link", span().needs("url", string(3000)).may("text", anything()).may("unsafe", anything()),
            "emoji", span().needs("name", string(255)).may("unicode", anything()),
            "user", span().needs("user_id", string(255)),
            "channel", span().needs("channel_id", string(255)),
            "usergroup", span().needs("usergroup_id", string(255)),
            "broadcast", span().needs("range", choice("here", "channel", "everyone")),
            "color", span().needs("value", string(7)),
            "date",
                    span().needs("timestamp", anything())
                            .needs("format", string(255))
                            .may("fallback", anything())));

    private static final Rule SECTION = part();
    private static final Rule LIST = object().may("type", anything())
            .needs("style", choice("bullet", "ordered"))
            .may("indent", whole(0, 8))
            .may("border", whole(0, 1))
            .may("offset", whole(0, MANY))
            .needs("elements", list(1, MANY, new Typed(Map.of("rich_text_section", SECTION))));

    static final Shape BLOCK = Shape.block()
            .needs(
                    "elements",
                    list(
                            1,
                            MANY,
                            new Typed(Map.of(
                                    "rich_text_section",
                                    SECTION,
                                    "rich_text_quote",
                                    part(),
                                    "rich_text_preformatted",
                                    part(),
                                    "rich_text_list",
                                    LIST))));

    private RichText() {}

    private static Shape span() {
        return object().may("type", anything()).may("style", anything());
    }

    private static Shape part() {
        return object().may("type", anything())
                .may("border", whole(0, 1))
                .may("language", string(255))
                .needs("elements", list(0, MANY, SPAN));
    }
}
