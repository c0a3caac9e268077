package quotient.bot.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.bot.House;
import quotient.bot.slack.Pacing;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Urgency;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.AssessedQuote;
import quotient.workspace.Settings;
import quotient.workspace.Workspace;

/** Messages that go out exactly once, to a workspace without limits, against messages that are merely posted. */
final class OutboxRow implements BenchRow {

    private static final int CHANNELS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FEWER = 10;

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public List<Line> measure(Terms terms) {
        try (Site site = Site.in(terms.parent());
                Workspace workspace = Workspace.start(Settings.usual().limited(false));
                House house = house(site, workspace)) {
            List<String> channels = channels(workspace);
            String quote = quote(house);
            int count = terms.requests() / FEWER;
            Posting posting = new Posting(workspace, channels);
            posting.post(count);
            send(house, channels, quote, count);
            Turns turns =
                    Turns.between(terms.rounds(), () -> posting.post(count), () -> send(house, channels, quote, count));
            return List.of(
                    Line.plain(
                            "messages merely posted, four at once",
                            turns.first().rate()),
                    Line.compared(
                            "messages through the outbox, exactly once",
                            turns.second().rate(),
                            turns.throughputRatio()));
        }
    }

    private static House house(Site site, Workspace workspace) {
        return House.open(
                site.settings(
                        Map.of("SLACK_API_URL", workspace.api().toString(), "SLACK_BOT_TOKEN", workspace.botToken())),
                Pacing.unlimited(),
                Clock.systemUTC(),
                Optional.empty());
    }

    private static List<String> channels(Workspace workspace) {
        List<String> channels = new ArrayList<>();
        for (int number = 0; number < CHANNELS; number++) {
            String id = "C0BENCH" + number;
            workspace.addChannel(id, "bench-" + number, false, List.of(), true);
            channels.add(id);
        }
        return channels;
    }

    private static String quote(House house) {
        Actor rep = Actor.of(house.ports().people().find(new PersonId(Site.REP)).orElseThrow());
        Map<String, String> fields = Map.of(
                "model", "k2p5",
                "complexity", "medium",
                "segment", "mid_market",
                "estimated_input", "2000",
                "estimated_output", "800");
        AssessedQuote priced = house.useCases()
                .quoting()
                .quote(rep, house.useCases().form().read(fields))
                .match(done -> done, refused -> {
                    throw new IllegalStateException(refused.sentence());
                });
        return priced.quote().id().value();
    }

    private static Figures send(House house, List<String> channels, String quote, int count) {
        long began = System.nanoTime();
        house.ports().transactions().write(() -> {
            for (int number = 0; number < count; number++) {
                house.ports().outbox().put(notice(channels.get(number % channels.size()), quote, began + "-" + number));
            }
        });
        if (!house.settle(PATIENCE)) {
            throw new IllegalStateException("the outbox did not come to rest");
        }
        return Figures.of(new long[count], System.nanoTime() - began);
    }

    private static Notice notice(String channel, String quote, String id) {
        return new Notice(
                new NoticeId(id),
                DealNotices.CLIENT_OFFER,
                quote,
                Destination.channel(channel),
                Urgency.NORMAL,
                Instant.now(),
                Map.of());
    }
}
