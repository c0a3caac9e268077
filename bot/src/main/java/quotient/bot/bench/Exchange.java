package quotient.bot.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Locale;

/** One kept-alive connection: a request, its whole answer, and the time between. */
final class Exchange implements AutoCloseable {

    private static final int LARGEST_ANSWER = 256 * 1024;
    private static final String LENGTH = "content-length:";

    private final SocketChannel channel;
    private final ByteBuffer answer = ByteBuffer.allocateDirect(LARGEST_ANSWER);
    private long asked;
    private long answered;
    private int whole;

    Exchange(SocketChannel channel) {
        this.channel = channel;
    }

    void ask(byte[] request) throws IOException {
        answer.clear();
        whole = 0;
        asked = System.nanoTime();
        ByteBuffer rest = ByteBuffer.wrap(request);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /** Reads what has come; whether that is the whole answer. */
    boolean hasAnswer(String expected) throws IOException {
        if (channel.read(answer) < 0) {
            throw new EOFException("the server closed a connection");
        }
        long now = System.nanoTime();
        String text = text();
        if (whole == 0) {
            whole = length(text);
        }
        if (whole == 0 || answer.position() < whole) {
            return false;
        }
        answered = now;
        require(text, expected);
        return true;
    }

    long nanosWaited() {
        return answered - asked;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Of head and body together; 0 while the head is not there yet. */
    private static int length(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return 0;
        }
        String head = text.substring(0, end).toLowerCase(Locale.ROOT);
        int at = head.indexOf(LENGTH);
        if (at < 0) {
            throw new IllegalStateException("an answer without a length: " + head);
        }
        int until = head.indexOf('\r', at);
        String digits = head.substring(at + LENGTH.length(), until < 0 ? head.length() : until);
        return end + 4 + Integer.parseInt(digits.strip());
    }

    private static void require(String text, String expected) {
        if (!text.startsWith("HTTP/1.1 200") || !text.contains(expected)) {
            throw new IllegalStateException("not what was asked for: " + text);
        }
    }

    private String text() {
        byte[] bytes = new byte[answer.position()];
        answer.get(0, bytes);
        return new String(bytes, UTF_8);
    }
}
