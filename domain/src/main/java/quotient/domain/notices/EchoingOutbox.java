package quotient.domain.notices;

import java.util.List;

/** An outbox by which cards that sum up many subjects are drawn again with each of them. */
public final class EchoingOutbox implements Outbox {

    private final Outbox outbox;
    private final List<Echo> echoes;

    public EchoingOutbox(Outbox outbox, List<Echo> echoes) {
        this.outbox = outbox;
        this.echoes = List.copyOf(echoes);
    }

    @Override
    public void put(Notice notice) {
        outbox.put(notice);
    }

    @Override
    public void redraw(String subject) {
        outbox.redraw(subject);
        echoes.stream().flatMap(echo -> echo.of(subject).stream()).distinct().forEach(outbox::redraw);
    }
}
