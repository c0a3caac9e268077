package quotient.workspace.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Who and what is there: people and channels, in the order of their arrival. */
public final class Directory {
    private final String bot;
    private final Happenings happenings;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();

    public Directory(String bot, Happenings happenings) {
        this.bot = bot;
        this.happenings = happenings;
    }

    /** The user id of the installed app. */
    public String bot() {
        return bot;
    }

    public void add(Member member) {
        synchronized (this) {
            members.put(member.id(), member);
        }
        happenings.tell(new Happening.ChannelsChanged());
    }

    public void add(Channel channel) {
        synchronized (this) {
            channels.put(channel.id(), channel);
        }
        happenings.tell(new Happening.ChannelsChanged());
    }

    public void change(String channel, UnaryOperator<Channel> change) {
        synchronized (this) {
            if (channels.computeIfPresent(channel, (id, now) -> change.apply(now)) == null) {
                throw new IllegalArgumentException("There is no channel " + channel);
            }
        }
        happenings.tell(new Happening.ChannelsChanged());
    }

    public synchronized Optional<Member> member(String id) {
        return Optional.ofNullable(members.get(id));
    }

    public synchronized Optional<Channel> channel(String id) {
        return Optional.ofNullable(channels.get(id));
    }

    public synchronized List<Member> members() {
        return List.copyOf(members.values());
    }

    public synchronized List<Channel> channels() {
        return List.copyOf(channels.values());
    }

    /** The direct conversation between the app and this person; its id is the person's with a {@code D} in front. */
    public Channel direct(Member person) {
        String id = "D" + person.id().substring(1);
        Optional<Channel> open = channel(id);
        if (open.isEmpty()) {
            add(new Channel(id, "directmessage", Channel.Kind.DIRECT, Set.of(person.id(), bot), "", false));
        }
        return open.or(() -> channel(id)).orElseThrow();
    }

    /** The human in a direct conversation. */
    public Optional<Member> human(Channel direct) {
        return direct.members().stream()
                .filter(id -> !id.equals(bot))
                .findFirst()
                .flatMap(this::member);
    }
}
