package quotient.bot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
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
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import quotient.bot.blocks.Message;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Place;

/** The Web API methods that Quotient uses. A call never throws: whatever happens is a {@link Call}. */
public final class SlackCalls implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Slack slack;
    private final SlackConfig config;
    private final MethodsClient methods;
    private final Calling calling;
    private final MessageCalls messages;
    private final NoticeSearch search;

    public SlackCalls(URI api, String botToken) {
        this(api, botToken, PATIENCE, Clock.systemUTC());
    }

    /**
     * @param patience how long an answer is waited for
     * @param wall by which the pauses that Slack asks for are kept
     */
    public SlackCalls(URI api, String botToken, Duration patience, Clock wall) {
        this(api, botToken, patience, wall, List.of());
    }

    /** @param onTheLine what each call passes through on its way */
    public SlackCalls(URI api, String botToken, Clock wall, List<Interceptor> onTheLine) {
        this(api, botToken, PATIENCE, wall, onTheLine);
    }

    private SlackCalls(URI api, String botToken, Duration patience, Clock wall, List<Interceptor> onTheLine) {
        config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString());
        config.setHttpClientCallTimeoutMillis((int) patience.toMillis());
        config.setStatsEnabled(false);
        slack = Slack.getInstance(config, onceOnly(config, onTheLine));
        methods = slack.methods(botToken);
        calling = new Calling(new RateLimits(wall));
        JsonCalls calls = new JsonCalls(slack.getHttpClient(), api, botToken, calling);
        messages = new MessageCalls(calls);
        search = new NoticeSearch(calls);
    }

    /** Every method that Slack does not let us call now, and for how long. */
    public Map<String, Duration> resting() {
        return calling.resting();
    }

    /**
     * The client as Slack's library builds it would send a POST again by itself when a kept connection breaks under it,
     * and Slack may have done what the first one asked for.
     */
    private static SlackHttpClient onceOnly(SlackConfig config, List<Interceptor> onTheLine) {
        OkHttpClient.Builder line = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .socketFactory(new PromptSockets());
        onTheLine.forEach(line::addInterceptor);
        SlackHttpClient client = new SlackHttpClient(line.build());
        client.setConfig(config);
        return client;
    }

    public Slack slack() {
        return slack;
    }

    /** {@link MessageCalls#post}. */
    Call<Place> post(Destination to, Optional<Place> thread, Message message, NoticeId id) {
        return messages.post(to, thread, message, id);
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

    /** Uploads a file that nobody sees until a message links to it; gives that link. */
    Call<String> uploadDocument(String name, byte[] bytes) {
        return calling.call(
                        "files.upload",
                        () -> methods.filesUploadV2(
                                request -> request.filename(name).title(name).fileData(bytes)))
                .map(answer -> answer.getFile().getPermalink());
    }

    Call<Place> update(Place place, Message message) {
        return messages.update(place, message);
    }

    /** {@link NoticeSearch#find}. */
    Call<Optional<Place>> find(Destination to, Optional<Place> thread, NoticeId id, Instant since) {
        return search.find(to, thread, id, since);
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
