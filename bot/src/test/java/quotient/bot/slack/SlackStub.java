package quotient.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers every call with the same words, for refusals that the workspace never gives. */
final class SlackStub implements AutoCloseable {

    static final String WELL = "{\"ok\": true, \"channel\": \"C0DESK\", \"ts\": \"1.000100\"}";

    final List<String> called = new CopyOnWriteArrayList<>();
    volatile String answer = WELL;
    private final HttpServer server;

    SlackStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", this::answer);
        server.start();
    }

    static String refusal(String error) {
        return "{\"ok\": false, \"error\": \"" + error + "\"}";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            called.add(exchange.getRequestURI().getPath().substring("/api/".length()));
            exchange.getRequestBody().readAllBytes();
            byte[] body = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
