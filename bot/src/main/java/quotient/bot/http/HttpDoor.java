package quotient.bot.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.List;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import quotient.bot.settings.InvalidSetting;

/** The one port. Open from {@link #listen} until {@link #close}, which lets what has begun come to its end. */
public final class HttpDoor implements AutoCloseable {

    /** The first Java in which a virtual thread that waits inside {@code synchronized} gives its carrier back. */
    private static final int VIRTUAL_THREADS_FROM = 24;

    private static final int MOST_THREADS = 64;
    private static final int LEAST_THREADS = 4;
    private static final int IDLE_MILLIS = 60_000;
    private static final long STOP_MILLIS = 10_000;
    private static final long IDLE_AT_END_MILLIS = 200;

    private final Javalin javalin;
    private final String bind;
    private volatile int port;

    private HttpDoor(Javalin javalin, String bind, int port) {
        this.javalin = javalin;
        this.bind = bind;
        this.port = port;
    }

    /**
     * Closed as yet.
     *
     * @param port 0 takes any free one
     */
    public static HttpDoor of(String bind, int port, List<Routes> routes) {
        return new HttpDoor(Javalin.create(config -> configure(config, routes)), bind, port);
    }

    /** Listens from the moment it returns; see {@link #listen}. */
    public static HttpDoor open(String bind, int port, List<Routes> routes) {
        HttpDoor door = of(bind, port, routes);
        door.listen();
        return door;
    }

    /**
     * Lets requests in from the moment it returns.
     *
     * @throws InvalidSetting when the address is not ours or the port is taken
     */
    public void listen() {
        try {
            port = javalin.start(bind, port).port();
            leaveIdleConnectionsSoon(javalin);
        } catch (JavalinBindException taken) {
            javalin.stop();
            throw new InvalidSetting(
                    "QUOTIENT_PORT is \"" + port + "\", but nobody can listen there on " + bind
                            + ": something else does already, or the address is not this machine's; stop it or choose another.");
        }
    }

    /** The port that it really listens on. */
    public int port() {
        return port;
    }

    /** Where a browser or a client on this machine finds it. */
    public URI uri() {
        String host = bind.equals("0.0.0.0") || bind.equals("::") ? "127.0.0.1" : bind;
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port());
    }

    @Override
    public void close() {
        javalin.stop();
    }

    /** A connection that is merely kept alive would hold the door open for a second. */
    private static void leaveIdleConnectionsSoon(Javalin javalin) {
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector listening) {
                listening.setShutdownIdleTimeout(IDLE_AT_END_MILLIS);
            }
        }
    }

    private static void configure(JavalinConfig config, List<Routes> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Body.MOST_BYTES;
        config.router.ignoreTrailingSlashes = false;
        config.concurrency.useVirtualThreads = Runtime.version().feature() >= VIRTUAL_THREADS_FROM;
        jetty(config.jetty);
        new Failures().addTo(config);
        routes.forEach(each -> each.addTo(config.routes));
    }

    private static void jetty(JettyConfig jetty) {
        if (Runtime.version().feature() < VIRTUAL_THREADS_FROM) {
            jetty.threadPool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS, IDLE_MILLIS);
        }
        jetty.modifyServer(HttpDoor::server);
        jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JettyProblems()));
        jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
    }

    private static void server(Server server) {
        server.setStopTimeout(STOP_MILLIS);
        server.setHandler(new GracefulHandler());
        server.setErrorHandler(new JettyProblems());
    }
}
