package quotient.workspace.delivery;

import java.io.IOException;

/** The app as Slack finds it: it hears a signed request and answers. */
public interface App {
    /** @throws IOException when no answer comes */
    Answer hear(SignedRequest request) throws IOException, InterruptedException;
}
