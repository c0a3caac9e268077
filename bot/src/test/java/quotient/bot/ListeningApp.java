package quotient.bot;

import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.model.event.Event;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Bolt that remembers which commands, events and message shortcuts somebody has plugged a handler in for. */
final class ListeningApp extends App {

    private final Set<String> commands = new TreeSet<>();
    private final Set<String> events = new TreeSet<>();
    private final Set<String> shortcuts = new TreeSet<>();

    @Override
    public App command(String command, SlashCommandHandler handler) {
        commands.add(command);
        return this;
    }

    /** A pattern is in no manifest; whoever plugs one in has to say how it is to be checked. */
    @Override
    public App command(Pattern command, SlashCommandHandler handler) {
        commands.add("pattern " + command);
        return this;
    }

    @Override
    public App messageShortcut(String callback, MessageShortcutHandler handler) {
        shortcuts.add(callback);
        return this;
    }

    @Override
    public <E extends Event> App event(Class<E> event, BoltEventHandler<E> handler) {
        try {
            events.add((String) event.getField("TYPE_NAME").get(null));
        } catch (ReflectiveOperationException nameless) {
            throw new IllegalArgumentException(event + " has no name", nameless);
        }
        return this;
    }

    Set<String> commands() {
        return Set.copyOf(commands);
    }

    Set<String> shortcuts() {
        return Set.copyOf(shortcuts);
    }

    Set<String> events() {
        return Set.copyOf(events);
    }
}
