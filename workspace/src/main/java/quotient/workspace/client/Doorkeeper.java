package quotient.workspace.client;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets in only the page itself: no other site may act for the people here, not even through a name of its own. */
final class Doorkeeper {
    private static final Pattern LOOPBACK = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d{1,5})?");

    private Doorkeeper() {}

    static void check(Context request) {
        String host = header(request, "Host");
        if (!LOOPBACK.matcher(host).matches()) {
            throw new ForbiddenResponse("This page is for this machine only");
        }
        boolean changes = !request.method().name().equals("GET");
        if (changes && !header(request, "Origin").equals("http://" + host)) {
            throw new ForbiddenResponse("Only the page itself may do this");
        }
    }

    private static String header(Context request, String name) {
        return Optional.ofNullable(request.header(name)).orElse("");
    }
}
