package quotient.workspace.team;

import java.util.LinkedHashSet;
import java.util.Set;

/** A place where messages stand: a channel, or the direct conversation between one person and the app. */
public record Channel(String id, String name, Kind kind, Set<String> members, String topic, boolean archived) {
    /** Who may see the place. */
    public enum Kind {
        PUBLIC,
        PRIVATE,
        DIRECT
    }

    public Channel {
        members = Set.copyOf(members);
    }

    public boolean has(String member) {
        return members.contains(member);
    }

    public boolean direct() {
        return kind == Kind.DIRECT;
    }

    public Channel joinedBy(String member) {
        Set<String> more = new LinkedHashSet<>(members);
        more.add(member);
        return new Channel(id, name, kind, more, topic, archived);
    }

    public Channel leftBy(String member) {
        Set<String> fewer = new LinkedHashSet<>(members);
        fewer.remove(member);
        return new Channel(id, name, kind, fewer, topic, archived);
    }

    public Channel closed() {
        return new Channel(id, name, kind, members, topic, true);
    }
}
