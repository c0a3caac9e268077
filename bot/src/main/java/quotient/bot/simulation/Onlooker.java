package quotient.bot.simulation;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.notices.Urgency;
import quotient.domain.time.NightHours;
import quotient.workspace.team.Happening;
import quotient.workspace.team.Message;
import quotient.workspace.team.Team;

/** Watches the workspace while it happens: what is said twice, what is said at night, what people may react to. */
final class Onlooker {

    /** What the desk says of itself to ops; counted, and let pass. */
    private static final Set<String> OPS_NOTES = Set.of("ops_note", "routine_trouble");

    private final Clock clock;
    private final Ledger ledger;
    private final NightHours night;
    private final Tally tally;
    private final MessageDigest hash;
    private final Map<String, Message> standing = new HashMap<>();
    private final Map<String, Instant> deleted = new HashMap<>();
    private final List<News> news = new ArrayList<>();
    private Optional<String> broken = Optional.empty();

    /** A message of the desk that has just come. */
    record News(Ledger.Put put, Message message) {}

    Onlooker(Clock clock, Ledger ledger, NightHours night, Tally tally) {
        this.clock = clock;
        this.ledger = ledger;
        this.night = night;
        this.tally = tally;
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    synchronized void heard(Happening happening) {
        if (happening instanceof Happening.Posted posted) {
            posted(posted.message());
        } else if (happening instanceof Happening.Changed changed) {
            tally.add("edits");
            hash("~", changed.message());
            standing.computeIfPresent(noticeOf(changed.message()), (id, before) -> changed.message());
        } else if (happening instanceof Happening.Deleted gone) {
            standing.remove(noticeOf(gone.message()));
            deleted.put(noticeOf(gone.message()), clock.instant());
        }
    }

    private void posted(Message message) {
        hash("+", message);
        String id = noticeOf(message);
        if (!message.author().equals(Team.BOT_USER) || message.ephemeral() || id.isEmpty()) {
            return;
        }
        tally.add("messages");
        Optional<Ledger.Put> put = ledger.find(id);
        if (put.isEmpty()) {
            complain(id + " was said in " + message.channel() + ", and nobody had put it");
            return;
        }
        if (standing.put(id, message) != null) {
            complain(named(put.get()) + " stands twice in " + message.channel());
        }
        if (!message.channel().equals(placeOf(put.get()))) {
            complain(named(put.get()) + " was said in " + message.channel());
        }
        checkNight(put.get(), deleted.containsKey(id));
        news.add(new News(put.get(), message));
    }

    /** What came by day and was held up by a failing Slack may be late; it is counted. */
    private void checkNight(Ledger.Put put, boolean repaired) {
        boolean excused = put.notice().urgency() == Urgency.URGENT || put.answers() || repaired;
        if (excused || !night.isNight(clock.instant())) {
            return;
        }
        if (OPS_NOTES.contains(put.notice().kind().name())) {
            tally.add("notes to ops at night");
        } else if (night.isNight(put.at())) {
            complain(named(put) + " was said at night, at " + clock.instant().atZone(night.zone())
                    + ", and is not urgent");
        } else {
            tally.add("late into the night");
        }
    }

    static String placeOf(Ledger.Put put) {
        String to = put.notice().to().id();
        return put.notice().to().isPerson() ? "D" + to.substring(1) : to;
    }

    static String named(Ledger.Put put) {
        return put.notice().kind().name() + " " + put.notice().id() + " about "
                + put.notice().subject() + " to " + put.notice().to().id();
    }

    private void complain(String sentence) {
        broken = broken.or(() -> Optional.of(sentence));
    }

    private void hash(String sign, Message message) {
        String line = String.join("|", sign, message.channel(), message.ts(), message.text(), message.visible());
        hash.update(line.getBytes(StandardCharsets.UTF_8));
    }

    synchronized Optional<String> broken() {
        return broken;
    }

    synchronized List<News> takeNews() {
        List<News> taken = List.copyOf(news);
        news.clear();
        return taken;
    }

    /** The message of a notice as it now stands. */
    synchronized Optional<Message> standing(String notice) {
        return Optional.ofNullable(standing.get(notice));
    }

    synchronized Optional<Instant> deleted(String notice) {
        return Optional.ofNullable(deleted.get(notice));
    }

    /** Ends the watch. */
    synchronized String hash() {
        return HexFormat.of().formatHex(hash.digest()).substring(0, 16);
    }

    /** The id that travelled with it; empty for what a notice did not bring. */
    private static String noticeOf(Message message) {
        JsonObject metadata = message.content().metadata();
        return metadata.has("event_payload")
                ? metadata.getAsJsonObject("event_payload").get("notice").getAsString()
                : "";
    }
}
