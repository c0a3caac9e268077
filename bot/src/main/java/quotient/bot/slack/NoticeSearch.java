package quotient.bot.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.conversations.ConversationsHistoryRequest;
import com.slack.api.methods.request.conversations.ConversationsOpenRequest;
import com.slack.api.methods.request.conversations.ConversationsRepliesRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Place;

/** Looks for the message of a notice whose posting was never answered. */
final class NoticeSearch {

    static final String METADATA = "quotient_notice";
    static final String NOTICE = "notice";

    /** An attempt that is not there a day later never arrived; without an end a busy channel could not be looked through. */
    private static final Duration ATTEMPTS_ARRIVE_WITHIN = Duration.ofDays(1);

    private static final int PAGE = 200;
    private static final int MOST_PAGES = 25;

    private final JsonCalls calls;

    NoticeSearch(JsonCalls calls) {
        this.calls = calls;
    }

    private record Search(String channel, Optional<Place> thread, NoticeId id, Instant since) {}

    /**
     * Looks for the message of a notice among those posted in the day since then, in the channel or under the message
     * above it. Empty when it is certainly not there.
     */
    Call<Optional<Place>> find(Destination to, Optional<Place> thread, NoticeId id, Instant since) {
        Call<String> channel = thread.<Call<String>>map(above -> new Call.Answered<>(above.channel()))
                .orElseGet(() -> channelOf(to));
        return channel instanceof Call.Answered<String> answered
                ? find(new Search(answered.answer(), thread, id, since), "", 0)
                : channel.map(nowhere -> Optional.empty());
    }

    private Call<Optional<Place>> find(Search search, String cursor, int page) {
        Call<JsonObject> looked = page(search, cursor);
        if (!(looked instanceof Call.Answered<JsonObject> answered)) {
            return looked.map(nothing -> Optional.empty());
        }
        Optional<Place> place = placeIn(answered.answer(), search);
        String next = next(answered.answer());
        if (place.isPresent() || next.isEmpty()) {
            return new Call.Answered<>(place);
        }
        return page == MOST_PAGES
                ? new Call.Unknown<>("too much was said in " + search.channel() + " since then to look through")
                : find(search, next, page + 1);
    }

    private static Optional<Place> placeIn(JsonObject answer, Search search) {
        return StreamSupport.stream(answer.getAsJsonArray("messages").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(message -> carries(message, search.id()))
                .map(message -> new Place(search.channel(), JsonCalls.text(message, "ts")))
                .findFirst();
    }

    private static boolean carries(JsonObject message, NoticeId id) {
        JsonObject metadata = message.getAsJsonObject("metadata");
        return metadata != null
                && METADATA.equals(JsonCalls.text(metadata, "event_type"))
                && id.value().equals(JsonCalls.text(metadata.getAsJsonObject("event_payload"), NOTICE));
    }

    /** The cursor of what comes after, empty at the end. */
    private static String next(JsonObject answer) {
        boolean more = answer.has("has_more") && answer.get("has_more").getAsBoolean();
        return more ? JsonCalls.text(answer.getAsJsonObject("response_metadata"), "next_cursor") : "";
    }

    private Call<JsonObject> page(Search search, String cursor) {
        return search.thread()
                .map(above -> calls.call(
                        "conversations.replies",
                        RequestFormBuilder.toForm(repliesRequest(above, search.since(), cursor))))
                .orElseGet(() -> calls.call(
                        "conversations.history",
                        RequestFormBuilder.toForm(historyRequest(search.channel(), search.since(), cursor))));
    }

    private static ConversationsRepliesRequest repliesRequest(Place above, Instant since, String cursor) {
        return ConversationsRepliesRequest.builder()
                .channel(above.channel())
                .ts(above.timestamp())
                .oldest(since.getEpochSecond() + ".000000")
                .latest(since.plus(ATTEMPTS_ARRIVE_WITHIN).getEpochSecond() + ".000000")
                .includeAllMetadata(true)
                .limit(PAGE)
                .cursor(cursor.isEmpty() ? null : cursor)
                .build();
    }

    private static ConversationsHistoryRequest historyRequest(String channel, Instant since, String cursor) {
        return ConversationsHistoryRequest.builder()
                .channel(channel)
                .oldest(since.getEpochSecond() + ".000000")
                .latest(since.plus(ATTEMPTS_ARRIVE_WITHIN).getEpochSecond() + ".000000")
                .includeAllMetadata(true)
                .limit(PAGE)
                .cursor(cursor.isEmpty() ? null : cursor)
                .build();
    }

    private Call<String> channelOf(Destination to) {
        ConversationsOpenRequest open =
                ConversationsOpenRequest.builder().users(List.of(to.id())).build();
        return to.isPerson()
                ? calls.call("conversations.open", RequestFormBuilder.toForm(open))
                        .map(answer -> JsonCalls.text(answer.getAsJsonObject("channel"), "id"))
                : new Call.Answered<>(to.id());
    }
}
