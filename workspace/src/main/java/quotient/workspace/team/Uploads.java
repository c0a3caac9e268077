package quotient.workspace.team;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Uploaded files. Slack works on a file for a while before it can be shown in a block. */
public final class Uploads {
    private final Ids ids;
    private final Clock stopwatch;
    private final Duration processing;
    private final Map<String, Upload> files = new LinkedHashMap<>();
    private final Map<String, String> bySecret = new HashMap<>();

    public Uploads(Ids ids, Clock stopwatch, Duration processing) {
        this.ids = ids;
        this.stopwatch = stopwatch;
        this.processing = processing;
    }

    /** A file on its way: announced, then filled with bytes, then completed. */
    public record Upload(
            String id,
            String secret,
            String name,
            String title,
            String altText,
            long length,
            ByteBuffer bytes,
            Instant completed) {
        public boolean announcedOnly() {
            return !bytes.hasRemaining();
        }

        public byte[] content() {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            return copy;
        }

        public boolean open() {
            return completed.equals(Instant.MAX);
        }
    }

    public synchronized Upload announce(String name, String altText, long length) {
        Upload upload = new Upload(
                ids.next("F"), ids.next("", 24), name, name, altText, length, ByteBuffer.allocate(0), Instant.MAX);
        files.put(upload.id(), upload);
        bySecret.put(upload.secret(), upload.id());
        return upload;
    }

    public synchronized Upload fill(Upload upload, byte[] bytes) {
        return change(
                upload,
                now -> new Upload(
                        now.id(),
                        now.secret(),
                        now.name(),
                        now.title(),
                        now.altText(),
                        now.length(),
                        ByteBuffer.wrap(bytes).asReadOnlyBuffer(),
                        now.completed()));
    }

    public synchronized Upload complete(Upload upload, String title) {
        return change(
                upload,
                now -> new Upload(
                        now.id(),
                        now.secret(),
                        now.name(),
                        title.isEmpty() ? now.name() : title,
                        now.altText(),
                        now.length(),
                        now.bytes(),
                        stopwatch.instant()));
    }

    public synchronized Optional<Upload> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

    public synchronized Optional<Upload> withSecret(String secret) {
        return Optional.ofNullable(bySecret.get(secret)).map(files::get);
    }

    /** Whether a block may show it. */
    public boolean ready(String id) {
        return find(id).filter(upload -> !upload.open())
                .filter(upload -> !upload.completed().plus(processing).isAfter(stopwatch.instant()))
                .isPresent();
    }

    private Upload change(Upload upload, UnaryOperator<Upload> change) {
        return files.compute(upload.id(), (id, now) -> change.apply(now));
    }
}
