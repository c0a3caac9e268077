package quotient.bot.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import quotient.workspace.Workspace;

/** Posts messages straight to the Web API, as many at once as the outbox has carriers, and keeps nothing. */
final class Posting {

    private static final int AT_ONCE = 4;

    private final Workspace workspace;
    private final List<String> channels;
    private final HttpClient client = HttpClient.newHttpClient();

    Posting(Workspace workspace, List<String> channels) {
        this.workspace = workspace;
        this.channels = channels;
    }

    Figures post(int count) {
        ExecutorService posters = Executors.newFixedThreadPool(AT_ONCE);
        try {
            long began = System.nanoTime();
            List<Future<?>> posts = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                String channel = channels.get(number % channels.size());
                posts.add(posters.submit(() -> post(channel)));
            }
            for (Future<?> post : posts) {
                post.get();
            }
            return Figures.of(new long[count], System.nanoTime() - began);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a message could not be posted", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            posters.shutdown();
        }
    }

    private void post(String channel) {
        HttpRequest request = HttpRequest.newBuilder(workspace.api().resolve("chat.postMessage"))
                .header("Authorization", "Bearer " + workspace.botToken())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "channel=" + channel + "&text=" + URLEncoder.encode("An offer of $0.50", UTF_8)))
                .build();
        try {
            String answer = client.send(request, BodyHandlers.ofString()).body();
            if (!answer.contains("\"ok\":true")) {
                throw new IllegalStateException(answer);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
