package quotient.workspace.blocks;

import static quotient.workspace.blocks.Objects.OPTION;
import static quotient.workspace.blocks.Objects.OPTION_GROUP;
import static quotient.workspace.blocks.Objects.plain;
import static quotient.workspace.blocks.Rule.anything;
import static quotient.workspace.blocks.Rule.choice;
import static quotient.workspace.blocks.Rule.flag;
import static quotient.workspace.blocks.Rule.list;
import static quotient.workspace.blocks.Rule.string;
import static quotient.workspace.blocks.Rule.whole;
import static quotient.workspace.blocks.Shape.element;
import static quotient.workspace.blocks.Shape.object;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Slack's block elements, and where each may stand. */
final class Elements {
    private static final Rule PLACEHOLDER = plain(150);
    private static final Rule IDS = list(0, 100, string(255));

    private static final Map<String, Rule> ALL = new HashMap<>();

    static {
        ALL.put(
                "button",
                element()
                        .needs("text", plain(75))
                        .may("value", string(0, 2000))
                        .may("url", string(3000))
                        .may("style", choice("primary", "danger"))
                        .may("accessibility_label", string(75)));
        ALL.put("static_select", choosing(false).atLeastOne("options", "option_groups"));
        ALL.put("multi_static_select", choosing(true).atLeastOne("options", "option_groups"));
        ALL.put("external_select", external().may("initial_option", OPTION));
        ALL.put("multi_external_select", many(external()).may("initial_options", list(1, 100, OPTION)));
        for (String kind : List.of("user", "channel", "conversation")) {
            ALL.put(kind + "s_select", listed().may("initial_" + kind, string(255)));
            ALL.put("multi_" + kind + "s_select", many(listed()).may("initial_" + kind + "s", IDS));
        }
        ALL.put("overflow", element().needs("options", list(1, 5, OPTION)));
        ALL.put(
                "checkboxes",
                element().needs("options", list(1, 10, OPTION)).may("initial_options", list(1, 10, OPTION)));
        ALL.put("radio_buttons", element().needs("options", list(1, 10, OPTION)).may("initial_option", OPTION));
        ALL.put("datepicker", input().may("initial_date", string(10, 10)));
        ALL.put("timepicker", input().may("initial_time", string(5, 5)).may("timezone", string(255)));
        ALL.put("datetimepicker", element().may("initial_date_time", anything()));
        ALL.put(
                "plain_text_input",
                typing().may("multiline", flag())
                        .may("min_length", whole(0, 3000))
                        .may("max_length", whole(1, 3000)));
        ALL.put(
                "number_input",
                typing().needs("is_decimal_allowed", flag())
                        .may("min_value", string(255))
                        .may("max_value", string(255)));
        ALL.put("email_text_input", typing());
        ALL.put("url_text_input", typing());
        ALL.put(
                "rich_text_input",
                input().may("initial_value", anything()).may("dispatch_action_config", Objects.DISPATCH));
        ALL.put(
                "file_input",
                element().may("filetypes", list(1, 100, string(20))).may("max_files", whole(1, 10)));
        ALL.put("image", image());
        ALL.put("plain_text", Objects.text(3000));
        ALL.put("mrkdwn", Objects.text(3000));
        ALL.put(
                "feedback_buttons",
                element().needs("positive_button", anything()).needs("negative_button", anything()));
        ALL.put(
                "icon_button",
                element().needs("icon", string(50)).needs("text", plain(75)).may("value", string(0, 2000)));
    }

    private static final List<String> SELECTS =
            List.of("static_select", "external_select", "users_select", "channels_select", "conversations_select");
    private static final List<String> MULTI_SELECTS =
            SELECTS.stream().map(type -> "multi_" + type).toList();
    private static final List<String> CHOICES =
            List.of("checkboxes", "radio_buttons", "datepicker", "timepicker", "datetimepicker");

    static final Rule IN_ACTIONS = only(List.of(SELECTS, CHOICES, List.of("button", "overflow")));
    static final Rule BESIDE_SECTION =
            only(List.of(SELECTS, MULTI_SELECTS, CHOICES, List.of("button", "overflow", "image")));
    static final Rule IN_INPUT = only(List.of(
            SELECTS,
            MULTI_SELECTS,
            CHOICES,
            List.of(
                    "plain_text_input",
                    "number_input",
                    "email_text_input",
                    "url_text_input",
                    "rich_text_input",
                    "file_input")));
    static final Rule IN_CONTEXT = only(List.of(List.of("image", "plain_text", "mrkdwn")));
    static final Rule IN_CONTEXT_ACTIONS = only(List.of(List.of("feedback_buttons", "icon_button")));

    private Elements() {}

    static Shape image() {
        return object().may("type", anything())
                .needs("alt_text", string(2000))
                .may("image_url", string(3000))
                .may("slack_file", Objects.SLACK_FILE)
                .exactlyOne("image_url", "slack_file");
    }

    private static Shape input() {
        return element().may("placeholder", PLACEHOLDER);
    }

    private static Shape typing() {
        return input().may("initial_value", string(0, 3000)).may("dispatch_action_config", Objects.DISPATCH);
    }

    private static Shape choosing(boolean many) {
        Shape select = input().may("options", list(1, 100, OPTION)).may("option_groups", list(1, 100, OPTION_GROUP));
        return many ? many(select).may("initial_options", list(1, 100, OPTION)) : select.may("initial_option", OPTION);
    }

    private static Shape external() {
        return input().may("min_query_length", whole(0, 255));
    }

    private static Shape listed() {
        return input().may("response_url_enabled", flag())
                .may("default_to_current_conversation", flag())
                .may("filter", anything());
    }

    private static Shape many(Shape select) {
        return select.may("max_selected_items", whole(1, 100));
    }

    private static Rule only(List<List<String>> types) {
        return new Typed(types.stream().flatMap(List::stream).collect(Collectors.toMap(type -> type, ALL::get)));
    }
}
