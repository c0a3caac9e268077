package quotient.bot.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quotient.bot.Aside;
import quotient.bot.http.RestDesk.Reply;
import quotient.domain.people.Role;

class IdempotentPostsTest {

    private final RestDesk desk = new RestDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndNothingHappensTwice() {
        Reply first = post("one", RestDesk.WORKED_EXAMPLE);
        desk.clock.moveTo(desk.clock.instant().plusSeconds(60));
        Reply second = post("one", RestDesk.WORKED_EXAMPLE);
        assertEquals(201, first.status());
        assertEquals(201, second.status());
        assertEquals(first.text(), second.text());
        assertEquals(1, quotes());
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        post("one", RestDesk.WORKED_EXAMPLE);
        Reply other = post("one", RestDesk.WORKED_EXAMPLE.replace("2000", "2001"));
        assertEquals(422, other.status());
        assertTrue(other.text().contains("Idempotency-Key"));
        assertEquals(1, quotes());
    }

    @Test
    void keysOfDifferentCallersNeverMeet() {
        String rep = desk.token("rep", Role.REP);
        Reply mine = post("one", RestDesk.WORKED_EXAMPLE);
        Reply theirs = desk.post(
                "/api/pricing/quote",
                RestDesk.FORM,
                RestDesk.WORKED_EXAMPLE,
                "Authorization",
                "Bearer " + rep,
                "Idempotency-Key",
                "one");
        assertNotEquals(mine.text(), theirs.text());
        assertEquals(2, quotes());
    }

    @Test
    void aRefusedRequestMayBeCorrectedUnderItsKey() {
        assertEquals(
                422, post("one", RestDesk.WORKED_EXAMPLE.replace("k2p5", "gpt")).status());
        assertEquals(201, post("one", RestDesk.WORKED_EXAMPLE).status());
        assertEquals(1, quotes());
    }

    @Test
    void aKeyThatIsNoKeyIsMalformed() {
        assertEquals(400, post("x".repeat(256), RestDesk.WORKED_EXAMPLE).status());
        assertEquals(0, quotes());
    }

    @Test
    void manyAtOnceAreStillOne() {
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 8)
                .mapToObj(each -> Aside.ask(() -> post("one", RestDesk.WORKED_EXAMPLE)))
                .toList();
        assertEquals(
                1, replies.stream().map(reply -> reply.join().text()).distinct().count());
        assertEquals(1, quotes());
    }

    private int quotes() {
        return desk.get("/api/pricing/quotes").json().getAsJsonArray("quotes").size();
    }

    private Reply post(String key, String form) {
        return desk.post(
                "/api/pricing/quote",
                RestDesk.FORM,
                form,
                "Authorization",
                "Bearer " + RestDesk.ADMIN,
                "Idempotency-Key",
                key);
    }
}
