package quotient.workspace.blocks;

import static quotient.workspace.blocks.Rule.choice;
import static quotient.workspace.blocks.Rule.flag;
import static quotient.workspace.blocks.Rule.list;
import static quotient.workspace.blocks.Rule.string;
import static quotient.workspace.blocks.Shape.object;

/** Slack's composition objects: text, option, confirmation. */
final class Objects {
    static final Rule CONFIRM = object().needs("title", plain(100))
            .needs("text", text(300))
            .needs("confirm", plain(30))
            .needs("deny", plain(30))
            .may("style", choice("primary", "danger"));

    /** The shorter limit for a value is the one of Slack's published types; its page says 150. */
    static final Rule OPTION = object().needs("text", text(75))
            .needs("value", string(75))
            .may("description", text(75))
            .may("url", string(3000));

    static final Rule OPTION_GROUP = object().needs("label", plain(75)).needs("options", list(1, 100, OPTION));

    static final Rule DISPATCH =
            object().needs("trigger_actions_on", list(1, 2, choice("on_enter_pressed", "on_character_entered")));

    static final Rule SLACK_FILE =
            object().may("id", string(255)).may("url", string(3000)).exactlyOne("id", "url");

    private Objects() {}

    static Rule plain(int longest) {
        return plain(1, longest);
    }

    static Rule plain(int shortest, int longest) {
        return object().needs("type", choice("plain_text"))
                .needs("text", string(shortest, longest))
                .may("emoji", flag());
    }

    static Rule text(int longest) {
        return object().needs("type", choice("plain_text", "mrkdwn"))
                .needs("text", string(longest))
                .may("emoji", flag())
                .may("verbatim", flag());
    }
}
