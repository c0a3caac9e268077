package quotient.workspace.team;

import java.util.Map;

/** Something that people at the page see change. */
public sealed interface Happening {
    record Posted(Message message) implements Happening {}

    record Changed(Message message) implements Happening {}

    record Deleted(Message message) implements Happening {}

    record ViewOpened(View view) implements Happening {}

    record ViewPushed(View view) implements Happening {}

    record ViewUpdated(View view) implements Happening {}

    record ViewClosed(View view, boolean all) implements Happening {}

    record ViewRefused(View view, Map<String, String> errors) implements Happening {
        public ViewRefused {
            errors = Map.copyOf(errors);
        }
    }

    record HomePublished(View view) implements Happening {}

    record ChannelsChanged() implements Happening {}

    record AppConnected(boolean connected) implements Happening {}
}
