package quotient.workspace.team;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open modals of every user as a stack of at most three, and the Home tabs. */
public final class Views {
    public static final int DEEPEST = 3;

    private final Ids ids;
    private final Timestamps timestamps;
    private final Happenings happenings;
    private final Map<String, List<View>> stacks = new LinkedHashMap<>();
    private final Map<String, View> homes = new LinkedHashMap<>();

    public Views(Ids ids, Timestamps timestamps, Happenings happenings) {
        this.ids = ids;
        this.timestamps = timestamps;
        this.happenings = happenings;
    }

    /** Opens a first modal; whatever the user had open is gone, as on a real screen. */
    public synchronized View open(String user, JsonObject content) {
        String id = ids.next("V");
        View view = view(id, user, content, id, "");
        stacks.put(user, new ArrayList<>(List.of(view)));
        happenings.tell(new Happening.ViewOpened(view));
        return view;
    }

    /** Lays a modal on top of the user's stack; the caller has seen to it that there is room. */
    public synchronized View push(String user, JsonObject content) {
        List<View> stack = stacks.get(user);
        View below = stack.get(stack.size() - 1);
        View view = view(ids.next("V"), user, content, below.root(), below.id());
        stack.add(view);
        happenings.tell(new Happening.ViewPushed(view));
        return view;
    }

    /** New content for an open modal; what was typed stays where block_id and action_id are the same. */
    public synchronized View update(View now, JsonObject content) {
        JsonObject named = withNames(content);
        JsonObject values = FormState.kept(Json.array(named, "blocks"), now.values());
        View next = new View(now.id(), now.user(), named, hash(), now.root(), now.previous(), values);
        keep(next);
        happenings.tell(new Happening.ViewUpdated(next));
        return next;
    }

    public synchronized View publish(String user, JsonObject content) {
        String id = home(user).map(View::id).orElseGet(() -> ids.next("V"));
        View view = view(id, user, content, id, "");
        homes.put(user, view);
        happenings.tell(new Happening.HomePublished(view));
        return view;
    }

    /** Remembers what the user has typed; the app is not told. */
    public synchronized View type(View view, JsonObject values) {
        View typed = view.typed(values);
        if (homes.containsKey(view.user()) && homes.get(view.user()).id().equals(view.id())) {
            homes.put(view.user(), typed);
        } else {
            keep(typed);
        }
        return typed;
    }

    public synchronized void close(View view, boolean all) {
        List<View> stack = stacks.getOrDefault(view.user(), new ArrayList<>());
        if (all) {
            stack.clear();
        } else {
            stack.removeIf(each -> each.id().equals(view.id()));
        }
        happenings.tell(new Happening.ViewClosed(view, all));
    }

    public void refuse(View view, Map<String, String> errors) {
        happenings.tell(new Happening.ViewRefused(view, errors));
    }

    public synchronized Optional<View> find(String id) {
        return everything().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    public synchronized Optional<View> withExternalId(String externalId) {
        return everything().stream()
                .filter(view -> !externalId.isEmpty() && view.externalId().equals(externalId))
                .findFirst();
    }

    /** The user's open modals, the top one last. */
    public synchronized List<View> stack(String user) {
        return List.copyOf(stacks.getOrDefault(user, List.of()));
    }

    public synchronized Optional<View> home(String user) {
        return Optional.ofNullable(homes.get(user));
    }

    private List<View> everything() {
        List<View> all = new ArrayList<>(homes.values());
        stacks.values().forEach(all::addAll);
        return all;
    }

    private void keep(View next) {
        stacks.getOrDefault(next.user(), new ArrayList<>())
                .replaceAll(view -> view.id().equals(next.id()) ? next : view);
    }

    private View view(String id, String user, JsonObject content, String root, String previous) {
        JsonObject named = withNames(content);
        JsonObject values = FormState.kept(Json.array(named, "blocks"), new JsonObject());
        return new View(id, user, named, hash(), root, previous, values);
    }

    private JsonObject withNames(JsonObject content) {
        JsonObject named = content.deepCopy();
        named.add("blocks", Reading.named(Json.array(content, "blocks"), ids));
        return named;
    }

    private String hash() {
        return timestamps.next() + "." + ids.next("", 6);
    }
}
