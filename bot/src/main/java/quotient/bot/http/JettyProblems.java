package quotient.bot.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What the server says to a request that never reaches a handler: as little as everything else here does. */
final class JettyProblems extends ErrorPageErrorHandler {

    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < CLIENT_ERROR ? SERVER_ERROR : response.getStatus();
        String detail = status < SERVER_ERROR
                ? "The request is not one that I can read."
                : "I cannot answer at the moment; try again in a little while.";
        byte[] body = Problem.of(status, detail).json().getBytes(UTF_8);
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        // Jetty hangs up after some of these without saying so, and the next request on that line would get no answer.
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
