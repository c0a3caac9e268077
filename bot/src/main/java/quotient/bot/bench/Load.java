package quotient.bot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Sends requests over a few connections that stay open, each connection its next one as soon as the last was answered,
 * and notes how long every answer took. One thread and no parsing beyond the length of an answer, so that the machine is
 * left to what is measured.
 */
final class Load {

    private static final long PATIENCE_MILLIS = 30_000;

    private final String expected;
    private final long[] waited;
    private final Iterator<byte[]> requests;
    private int answered;

    private Load(List<byte[]> requests, String expected) {
        this.expected = expected;
        this.requests = requests.iterator();
        this.waited = new long[requests.size()];
    }

    /**
     * @param expected words that every answer must hold
     * @throws IllegalStateException at the first answer that is not 200 or does not hold them
     */
    static Figures run(int port, int connections, List<byte[]> requests, String expected) {
        try (Selector selector = Selector.open()) {
            return new Load(requests, expected).run(selector, port, connections);
        } catch (IOException failed) {
            throw new UncheckedIOException("the server went away under load", failed);
        }
    }

    private Figures run(Selector selector, int port, int connections) throws IOException {
        List<Exchange> exchanges = connect(selector, port, connections);
        try {
            long began = System.nanoTime();
            for (Exchange exchange : exchanges) {
                next(exchange);
            }
            while (answered < waited.length) {
                if (selector.select(PATIENCE_MILLIS) == 0) {
                    throw new IllegalStateException("no answer came within " + PATIENCE_MILLIS + " ms");
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    read((Exchange) key.attachment());
                }
                selector.selectedKeys().clear();
            }
            return Figures.of(waited, System.nanoTime() - began);
        } finally {
            for (Exchange exchange : exchanges) {
                exchange.close();
            }
        }
    }

    private static List<Exchange> connect(Selector selector, int port, int connections) throws IOException {
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            Exchange exchange = new Exchange(channel);
            channel.register(selector, SelectionKey.OP_READ, exchange);
            exchanges.add(exchange);
        }
        return exchanges;
    }

    private void next(Exchange exchange) throws IOException {
        if (requests.hasNext()) {
            exchange.ask(requests.next());
        }
    }

    private void read(Exchange exchange) throws IOException {
        if (exchange.hasAnswer(expected)) {
            waited[answered++] = exchange.nanosWaited();
            next(exchange);
        }
    }
}
