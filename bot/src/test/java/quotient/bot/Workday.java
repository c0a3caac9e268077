package quotient.bot;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import quotient.domain.audit.AuditEntry;
import quotient.domain.dealdesk.Ruling;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Urgency;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.Quote;

/** Quotes are made, submitted and decided, and other things are said, by a seed. Each is confirmed once it is kept. */
public final class Workday {

    /** Said once; its audit row names it. */
    public static final Kind CHATTER = new Kind("chatter", false);

    public static final List<String> CHANNELS =
            List.of("C0OPS", "C0DESK", "C0SALES", "C0ACME", "C0ONE", "C0TWO", "C0THREE", "C0FOUR");

    private static final List<Urgency> URGENCIES = List.of(Urgency.values());
    private static final Map<String, String> DISCOUNTED = Map.of(
            "model", "k2p5",
            "complexity", "high",
            "segment", "enterprise",
            "estimated_input", "9000000",
            "estimated_output", "3000000",
            "discount_pct", "15");
    private static final int FEWEST_ACTIONS = 5;
    private static final int MORE_ACTIONS = 8;

    private final Ports ports;
    private final UseCases useCases;
    private final Random random;
    private final String run;

    Workday(Ports ports, UseCases useCases, Random random, String run) {
        this.ports = ports;
        this.useCases = useCases;
        this.random = random;
        this.run = run;
    }

    void work(Consumer<String> confirmed) {
        int actions = FEWEST_ACTIONS + random.nextInt(MORE_ACTIONS);
        IntStream.range(0, actions).forEach(number -> act(number).ifPresent(confirmed));
    }

    private Optional<String> act(int number) {
        int choice = random.nextInt(10);
        if (choice < 3) {
            return Optional.of("submitted " + submit().id());
        }
        if (choice < 6) {
            return decide().map(quote -> "decided " + quote.id());
        }
        if (choice < 9) {
            return Optional.of("said " + say("chat-" + run + "-" + number));
        }
        redraw();
        return Optional.empty();
    }

    private Quote submit() {
        Actor rep = actor("U0REP");
        Quote quote = useCases.quoting()
                .quote(rep, useCases.form().read(DISCOUNTED))
                .match(assessed -> assessed.quote(), refusal -> {
                    throw new IllegalStateException(refusal.sentence());
                });
        useCases.submitting().submit(rep, quote.id(), "two-year deal");
        return quote;
    }

    private Optional<Quote> decide() {
        return waiting().map(quote -> {
            Ruling ruling = random.nextBoolean() ? Ruling.approve() : Ruling.reject("too much");
            useCases.deciding().decide(actor("U0MGR"), quote.id(), quote.revision(), ruling);
            return quote;
        });
    }

    private Optional<Quote> waiting() {
        List<Quote> waiting = ports.quotes().awaiting(Set.of(Role.SALES_MANAGER), 10);
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.get(random.nextInt(waiting.size())));
    }

    /** Two or three notices and an audit row that counts them, together or not at all. */
    private String say(String subject) {
        int notices = 2 + random.nextInt(2);
        return ports.transactions().write(() -> {
            for (int number = 0; number < notices; number++) {
                ports.outbox().put(chatter(subject, number));
            }
            ports.audit()
                    .append(new AuditEntry(
                            Clock.systemUTC().instant(),
                            "quotient",
                            "chatter.put",
                            subject,
                            Optional.empty(),
                            Map.of("notices", Integer.toString(notices))));
            return subject;
        });
    }

    private Notice chatter(String subject, int number) {
        return new Notice(
                new NoticeId(subject + "-" + number),
                CHATTER,
                subject,
                Destination.channel(CHANNELS.get(random.nextInt(CHANNELS.size()))),
                URGENCIES.get(random.nextInt(URGENCIES.size())),
                Clock.systemUTC().instant(),
                Map.of());
    }

    private void redraw() {
        waiting()
                .ifPresent(quote -> ports.transactions()
                        .write(() -> ports.outbox().redraw(quote.id().value())));
    }

    private Actor actor(String user) {
        return ports.people().find(new PersonId(user)).map(Actor::of).orElseThrow();
    }
}
