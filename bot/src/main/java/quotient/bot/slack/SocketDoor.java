package quotient.bot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient.Backend;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears Slack over a socket that we open, for companies whose bot cannot be reached from outside. It is opened in the
 * background and again until it stands, so that a start does not depend on Slack. There is no signature to check here:
 * the connection itself is authenticated by the app token.
 */
public final class SocketDoor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SocketDoor.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    private final String appToken;
    private final App app;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread opener;

    public SocketDoor(String appToken, App app) {
        this.appToken = appToken;
        this.app = app;
        this.opener = Threads.named("socket-mode").newThread(this::stayOpen);
    }

    public SocketDoor open() {
        opener.start();
        return this;
    }

    @Override
    public void close() {
        stopped.countDown();
        try {
            opener.join(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stayOpen() {
        boolean stopping = false;
        while (!stopping) {
            stopping = connectedUntilStop();
        }
    }

    /** Whether the end is wanted; otherwise it did not connect, and is to be tried again. */
    private boolean connectedUntilStop() {
        try {
            SocketModeApp socket = new SocketModeApp(appToken, Backend.JavaWebSocket, app);
            socket.startAsync();
            LOG.info("Socket Mode is connected");
            stopped.await();
            socket.close();
            return true;
        } catch (InterruptedException interrupted) {
            return true;
        } catch (Exception failed) {
            LOG.warn("Socket Mode does not connect yet: {}", failed.getMessage());
            return waited();
        }
    }

    private boolean waited() {
        try {
            return stopped.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            return true;
        }
    }
}
