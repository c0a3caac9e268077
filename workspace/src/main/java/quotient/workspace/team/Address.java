package quotient.workspace.team;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Where the workspace is reached; known as soon as its server listens. */
public final class Address {
    private final CompletableFuture<URI> page = new CompletableFuture<>();

    public void is(URI now) {
        page.complete(now);
    }

    public URI page() {
        return page.join();
    }

    public URI resolve(String path) {
        return page().resolve(path);
    }
}
