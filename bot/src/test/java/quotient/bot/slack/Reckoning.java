package quotient.bot.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.MortalDesk;
import quotient.bot.Workday;
import quotient.domain.audit.AuditEntry;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Urgency;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Stage;
import quotient.workspace.Workspace;
import quotient.workspace.team.Message;
import quotient.workspace.team.Reading;

/** Holds what stands in Slack against what was put into the outbox, and that against what was done. */
final class Reckoning {

    private static final String ROWS =
            "SELECT id, kind, living, subject, destination, urgency, state FROM outbox ORDER BY sequence";

    private final MortalDesk desk;
    private final Workspace workspace;
    private final List<String> confirmed;
    private final String which;
    private final List<Kept> kept;
    private final Map<String, List<Message>> said;

    /** @param which tells how to see it again */
    Reckoning(MortalDesk desk, Workspace workspace, List<String> confirmed, String which) {
        this.desk = desk;
        this.workspace = workspace;
        this.confirmed = confirmed;
        this.which = which;
        this.kept = desk.database()
                .look(session -> session.all(
                        ROWS,
                        row -> new Kept(
                                row.text("id"),
                                new Kind(row.text("kind"), row.flag("living")),
                                row.text("subject"),
                                row.text("destination"),
                                row.count("urgency"),
                                row.text("state"))));
        this.said = workspace.team().directory().channels().stream()
                .flatMap(channel -> workspace.messages(channel.id()).stream())
                .filter(message -> !noticeOf(message).isEmpty())
                .collect(Collectors.groupingBy(Reckoning::noticeOf));
    }

    private record Kept(String id, Kind kind, String subject, String destination, int urgency, String state) {}

    void hold() {
        assertTrue(kept.size() > confirmed.size(), which + " put too little: " + kept.size());
        kept.forEach(this::standsOnceInItsPlace);
        assertEquals(kept.size(), said.size(), which + ": something was said that nobody put");
        everyLineIsInOrder();
        kept.stream().filter(each -> each.kind().living()).forEach(this::showsHowItIs);
        everythingThatWasDoneWasSaid();
        everythingConfirmedStands();
        assertTrue(desk.ports().audit().verify().isWhole(), which + ": the audit chain is broken");
        assertEquals(0, desk.ports().deliveries().depth().givenUp(), which);
    }

    private void standsOnceInItsPlace(Kept each) {
        List<Message> messages = said.getOrDefault(each.id(), List.of());
        assertEquals(1, messages.size(), which + ": " + each + " stands as " + messages);
        assertEquals(channelOf(each.destination()), messages.get(0).channel(), which + ": " + each);
        assertEquals("posted", each.state(), which + ": " + each);
    }

    private String channelOf(String destination) {
        return new Destination(destination).isPerson()
                ? workspace.direct(destination).id()
                : destination;
    }

    /** As they were put, within each channel and urgency. */
    private void everyLineIsInOrder() {
        Map<String, List<Kept>> lines =
                kept.stream().collect(Collectors.groupingBy(each -> each.destination() + " " + each.urgency()));
        lines.forEach((line, notices) -> {
            List<String> stamps = notices.stream()
                    .map(each -> said.get(each.id()).get(0).ts())
                    .toList();
            assertEquals(stamps.stream().sorted().toList(), stamps, which + ": out of order in " + line);
        });
    }

    private void showsHowItIs(Kept each) {
        Notice notice = new Notice(
                new NoticeId(each.id()),
                each.kind(),
                each.subject(),
                new Destination(each.destination()),
                Urgency.NORMAL,
                Clock.systemUTC().instant(),
                Map.of());
        quotient.bot.blocks.Message now =
                desk.views().get(each.kind().name()).draw(notice).orElseThrow();
        Message standing = said.get(each.id()).get(0);
        assertEquals(now.text(), standing.text(), which + ": " + each);
        assertEquals(
                Reading.visible(JsonParser.parseString(now.blocksJson())),
                standing.visible(),
                which + ": " + each + " is an old drawing");
    }

    private void everythingThatWasDoneWasSaid() {
        for (Quote quote : quotes()) {
            String id = quote.id().value();
            int submitted = count(id, "quote.submitted");
            assertEquals(quote.stage() == Stage.SUBMITTED ? 1 : 0, submitted, which + ": " + id);
            assertEquals(2 * submitted, put(id, DealNotices.APPROVAL_CARD), which + ": asked about " + id);
            assertEquals(submitted, put(id, DealNotices.AUTHOR_CARD), which + ": cards to follow " + id);
            int decided = count(id, "quote.approved") + count(id, "quote.rejected");
            assertEquals(decided, put(id, DealNotices.DECISION), which + ": decisions on " + id);
        }
        for (String subject : chatter()) {
            int counted = desk.ports().audit().of(subject).stream()
                    .mapToInt(entry -> Integer.parseInt(entry.facts().get("notices")))
                    .sum();
            assertEquals(counted, put(subject, Workday.CHATTER), which + ": said about " + subject);
        }
    }

    /** Whoever was told that it was done finds it done. */
    private void everythingConfirmedStands() {
        assertEquals(confirmed.size(), new HashSet<>(confirmed).size(), which + ": done twice in " + confirmed);
        for (String line : confirmed) {
            String subject = line.substring(line.indexOf(' ') + 1);
            List<String> done = desk.ports().audit().of(subject).stream()
                    .map(AuditEntry::action)
                    .toList();
            assertTrue(
                    switch (line.substring(0, line.indexOf(' '))) {
                        case "submitted" -> done.contains("quote.submitted");
                        case "decided" -> done.contains("quote.approved") || done.contains("quote.rejected");
                        default -> done.contains("chatter.put");
                    },
                    which + ": " + line + " was confirmed, but there is only " + done);
        }
    }

    private List<Quote> quotes() {
        List<Quote> quotes = new ArrayList<>();
        Optional<Quote> next = desk.ports().quotes().find(QuoteId.ofNumber(1001));
        while (next.isPresent()) {
            quotes.add(next.get());
            next = desk.ports().quotes().find(QuoteId.ofNumber(1001 + quotes.size()));
        }
        return quotes;
    }

    private List<String> chatter() {
        Stream<String> told = confirmed.stream()
                .filter(line -> line.startsWith("said "))
                .map(line -> line.substring("said ".length()));
        Stream<String> found = kept.stream()
                .filter(each -> each.kind().equals(Workday.CHATTER))
                .map(Kept::subject);
        return Stream.concat(told, found).distinct().toList();
    }

    private int count(String subject, String action) {
        return (int) desk.ports().audit().of(subject).stream()
                .filter(entry -> entry.action().equals(action))
                .count();
    }

    private int put(String subject, Kind kind) {
        return (int) kept.stream()
                .filter(each -> each.subject().equals(subject) && each.kind().equals(kind))
                .count();
    }

    /** The id that travelled with it; empty for what a notice did not bring. */
    private static String noticeOf(Message message) {
        JsonObject metadata = message.content().metadata();
        return metadata.has("event_payload")
                ? metadata.getAsJsonObject("event_payload").get("notice").getAsString()
                : "";
    }
}
