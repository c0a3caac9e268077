package quotient.bot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.conversations.ConversationsHistoryRequest;
import com.slack.api.methods.request.conversations.ConversationsRepliesRequest;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Place;

/** The Web API methods that Quotient uses. A call never throws: whatever happens is a {@link Call}. */
public final class SlackCalls implements AutoCloseable {

    static final String METADATA = "quotient_notice";
    private static final String NOTICE = "notice";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** An attempt that is not there a day later never arrived; without an end a busy channel could not be looked through. */
    private static final Duration ATTEMPTS_ARRIVE_WITHIN = Duration.ofDays(1);

    private static final int PAGE = 200;
    private static final int MOST_PAGES = 25;
    private final Slack slack;
    private final SlackConfig config;
    private final MethodsClient methods;
    private final Calling calling;

    public SlackCalls(URI api, String botToken) {
        this(api, botToken, PATIENCE, Clock.systemUTC());
    }

    /**
     * @param patience how long an answer is waited for
     * @param wall by which the pauses that Slack asks for are kept
     */
    public SlackCalls(URI api, String botToken, Duration patience, Clock wall) {
        config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString());
        config.setHttpClientCallTimeoutMillis((int) patience.toMillis());
        config.setStatsEnabled(false);
        slack = Slack.getInstance(config, onceOnly(config));
        methods = slack.methods(botToken);
        calling = new Calling(new RateLimits(wall));
    }

    /** Every method that Slack does not let us call now, and for how long. */
    public Map<String, Duration> resting() {
        return calling.resting();
    }

    /**
     * The client as Slack's library builds it would send a POST again by itself when a kept connection breaks under it,
     * and Slack may have done what the first one asked for.
     */
    private static SlackHttpClient onceOnly(SlackConfig config) {
        SlackHttpClient client = new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build());
        client.setConfig(config);
        return client;
    }

    public Slack slack() {
        return slack;
    }

    /**
     * Posts to a channel id or to a person's direct messages; the notice's id travels in the metadata.
     *
     * @param thread the message under which it goes, if any; it names the channel too
     */
    Call<Place> post(Destination to, Optional<Place> thread, quotient.bot.blocks.Message message, NoticeId id) {
        return calling.call(
                        "chat.postMessage",
                        () -> methods.chatPostMessage(request -> request.channel(
                                        thread.map(Place::channel).orElse(to.id()))
                                .threadTs(thread.map(Place::timestamp).orElse(null))
                                .text(message.text())
                                .blocksAsString(message.blocks().isEmpty() ? null : message.blocksJson())
                                .metadata(Message.Metadata.builder()
                                        .eventType(METADATA)
                                        .eventPayload(Map.of(NOTICE, id.value()))
                                        .build())
                                .unfurlLinks(false)))
                .map(answer -> new Place(answer.getChannel(), answer.getTs()));
    }

    /** Uploads a file that nobody sees until a message shows it; gives its id. */
    Call<String> upload(String name, String altText, byte[] bytes) {
        return calling.call(
                        "files.upload",
                        () -> methods.filesUploadV2(request -> request.filename(name)
                                .title(name)
                                .altTxt(altText)
                                .fileData(bytes)))
                .map(answer -> answer.getFile().getId());
    }

    Call<Place> update(Place place, quotient.bot.blocks.Message message) {
        return calling.call(
                        "chat.update",
                        () -> methods.chatUpdate(request -> request.channel(place.channel())
                                .ts(place.timestamp())
                                .text(message.text())
                                .blocksAsString(message.blocksJson())))
                .map(answer -> place);
    }

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

    private record Search(String channel, Optional<Place> thread, NoticeId id, Instant since) {}

    /** @param next the cursor of what comes after, empty at the end */
    private record Found(List<Message> messages, String next) {}

    private Call<Optional<Place>> find(Search search, String cursor, int page) {
        Call<Found> found = page(search, cursor);
        if (!(found instanceof Call.Answered<Found> answered)) {
            return found.map(nothing -> Optional.empty());
        }
        Optional<Place> place = answered.answer().messages().stream()
                .filter(message -> carries(message, search.id()))
                .map(message -> new Place(search.channel(), message.getTs()))
                .findFirst();
        String next = answered.answer().next();
        if (place.isPresent() || next.isEmpty()) {
            return new Call.Answered<>(place);
        }
        return page == MOST_PAGES
                ? new Call.Unknown<>("too much was said in " + search.channel() + " since then to look through")
                : find(search, next, page + 1);
    }

    private Call<Found> page(Search search, String cursor) {
        return search.thread()
                .map(above -> calling.call(
                                "conversations.replies",
                                () -> methods.conversationsReplies(repliesRequest(above, search.since(), cursor)))
                        .map(answer -> new Found(
                                answer.getMessages(), next(answer.isHasMore(), answer.getResponseMetadata()))))
                .orElseGet(() -> calling.call(
                                "conversations.history",
                                () -> methods.conversationsHistory(
                                        historyRequest(search.channel(), search.since(), cursor)))
                        .map(answer -> new Found(
                                answer.getMessages(), next(answer.isHasMore(), answer.getResponseMetadata()))));
    }

    private static String next(boolean more, ResponseMetadata metadata) {
        return more ? metadata.getNextCursor() : "";
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

    private static boolean carries(Message message, NoticeId id) {
        return message.getMetadata() != null
                && METADATA.equals(message.getMetadata().getEventType())
                && id.value().equals(message.getMetadata().getEventPayload().get(NOTICE));
    }

    private Call<String> channelOf(Destination to) {
        return to.isPerson()
                ? calling.call(
                                "conversations.open",
                                () -> methods.conversationsOpen(request -> request.users(List.of(to.id()))))
                        .map(answer -> answer.getChannel().getId())
                : new Call.Answered<>(to.id());
    }

    public Call<String> openView(String triggerId, String viewJson) {
        return calling.call(
                        "views.open",
                        () -> methods.viewsOpen(
                                request -> request.triggerId(triggerId).viewAsString(viewJson)))
                .map(answer -> answer.getView().getId());
    }

    public Call<String> updateView(String viewId, String hash, String viewJson) {
        return calling.call(
                        "views.update",
                        () -> methods.viewsUpdate(
                                request -> request.viewId(viewId).hash(hash).viewAsString(viewJson)))
                .map(answer -> viewId);
    }

    public Call<String> publishHome(String userId, String viewJson) {
        return calling.call(
                        "views.publish",
                        () -> methods.viewsPublish(
                                request -> request.userId(userId).viewAsString(viewJson)))
                .map(answer -> userId);
    }

    /** Answers through a payload's response_url. */
    public Call<Integer> respond(String responseUrl, String messageJson) {
        try {
            WebhookResponse answer = slack.send(responseUrl, messageJson);
            return answer.getCode() == 200
                    ? new Call.Answered<>(answer.getCode())
                    : new Call.Refused<>("response_url answered " + answer.getCode());
        } catch (IOException | RuntimeException lost) {
            return new Call.Unknown<>(lost.toString());
        }
    }

    /** The id of the team, when the token is good. */
    public Call<String> whoAmI() {
        return calling.call("auth.test", () -> methods.authTest(request -> request))
                .map(answer -> answer.getTeamId());
    }

    @Override
    public void close() {
        try {
            slack.close();
            config.close();
        } catch (Exception ignored) {
            // Nothing is left to be done with a client that does not close.
        }
    }
}
