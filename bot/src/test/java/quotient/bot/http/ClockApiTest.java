package quotient.bot.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.bot.clock.VirtualClock;
import quotient.bot.http.RestDesk.Reply;
import quotient.domain.people.Role;
import quotient.schedules.Ran;

class ClockApiTest {

    private final RestDesk desk = new RestDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void itStandsStill() {
        assertEquals(
                "{\"now\":\"2026-03-02T08:00:00-05:00\"}",
                desk.get("/api/admin/clock").text());
        assertEquals(
                "{\"now\":\"2026-03-02T08:00:00-05:00\"}",
                desk.get("/api/admin/clock").text());
    }

    @ParameterizedTest
    @CsvSource({
        "advance, P1D, 2026-03-03T08:00:00-05:00",
        "advance, PT90M, 2026-03-02T09:30:00-05:00",
        "advance, P1DT2H, 2026-03-03T10:00:00-05:00",
        "advance, P1M, 2026-04-02T08:00:00-04:00",
        "advance, P2W, 2026-03-16T08:00:00-04:00",
        "advance, PT0S, 2026-03-02T08:00:00-05:00",
        "to, 2026-03-06T14:00:00-05:00, 2026-03-06T14:00:00-05:00",
        "to, 2026-03-06T20:00:00+01:00, 2026-03-06T14:00:00-05:00"
    })
    void itMovesWhenToldTo(String how, String value, String now) {
        assertEquals(
                "{\"now\":\"" + now + "\",\"ran\":[],\"runs\":[]}",
                move(how, value).text());
    }

    @ParameterizedTest
    @CsvSource({
        "to, 2026-03-02T07:59:59-05:00",
        "advance, P-1D",
        "advance, -PT1S",
        "advance, P1000Y",
        "advance, P999999999999Y",
        "advance, tomorrow",
        "advance, P",
        "advance, P1DT",
        "to, 2026-03-06T14:00:00",
        "to, +999999999-01-01T00:00:00Z",
        "forward, P1D"
    })
    void itRefusesWhatItCannotDo(String how, String value) {
        Reply reply = move(how, value);
        assertEquals(422, reply.status(), reply.text());
        assertTrue(reply.wrongFields().contains(how) || how.equals("forward"), reply.text());
        assertEquals(Instant.parse("2026-03-02T13:00:00Z"), desk.clock.instant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"advance\":\"P1D\",\"to\":\"2026-03-06T14:00:00-05:00\"}"})
    void itWantsOneOfTheTwo(String body) {
        assertEquals(422, post(body).status());
    }

    @Test
    void whatIsDueOnTheWayRunsInOrderAtItsOwnMoment() {
        desk.clock.add(every(Duration.ofHours(24), "digest"));
        desk.clock.add(every(Duration.ofHours(36), "reminder"));
        JsonObject moved = move("advance", "P3D").json();
        assertEquals(
                "[\"digest 2026-03-03T13:00:00Z\",\"reminder 2026-03-04T01:00:00Z\",\"digest 2026-03-04T13:00:00Z\","
                        + "\"digest 2026-03-05T13:00:00Z\",\"reminder 2026-03-05T13:00:00Z\"]",
                moved.get("ran").toString());
        assertEquals(
                "{\"routine\":\"reminder 2026-03-04T01:00:00Z\",\"scope\":\"company\","
                        + "\"at\":\"2026-03-03T20:00:00-05:00\",\"result\":\"done\"}",
                moved.getAsJsonArray("runs").get(1).toString());
    }

    @Test
    void whatIsOverdueRunsBeforeTheClockMoves() {
        desk.clock.add(new VirtualClock.Halt() {
            @Override
            public Optional<Instant> nextAfter(Instant moment) {
                return Optional.empty();
            }

            @Override
            public List<Ran> arrive(Instant moment) {
                return List.of();
            }

            @Override
            public List<Ran> depart(Instant moment) {
                return List.of(ran("overdue " + desk.clock.instant(), moment));
            }
        });
        assertEquals(
                "[\"overdue 2026-03-02T13:00:00Z\"]",
                move("advance", "P1D").json().get("ran").toString());
    }

    @Test
    void onlyAnAdminMovesIt() {
        String rep = "Bearer " + desk.token("rep", Role.EXECUTIVE);
        assertEquals(403, desk.get("/api/admin/clock", "Authorization", rep).status());
        assertEquals(
                403,
                desk.post("/api/admin/clock", RestDesk.JSON, "{\"advance\":\"P1D\"}", "Authorization", rep)
                        .status());
    }

    @Test
    void theSystemsClockIsNotThere() {
        try (RestDesk system = new RestDesk(false)) {
            assertEquals(404, system.get("/api/admin/clock").status());
            Reply moved = system.post(
                    "/api/admin/clock",
                    RestDesk.JSON,
                    "{\"advance\":\"P1D\"}",
                    "Authorization",
                    "Bearer " + RestDesk.ADMIN);
            assertEquals(404, moved.status());
            assertEquals("application/problem+json", moved.header("Content-Type"));
        }
    }

    private VirtualClock.Halt every(Duration step, String name) {
        Instant start = desk.clock.instant();
        return new VirtualClock.Halt() {
            @Override
            public Optional<Instant> nextAfter(Instant moment) {
                long passed = Duration.between(start, moment).dividedBy(step);
                return Optional.of(start.plus(step.multipliedBy(passed + 1)));
            }

            @Override
            public List<Ran> arrive(Instant moment) {
                return List.of(ran(name + " " + desk.clock.instant(), moment));
            }
        };
    }

    private static Ran ran(String name, Instant at) {
        return new Ran(name, "company", at, "done");
    }

    private Reply move(String how, String value) {
        return post("{\"" + how + "\":\"" + value + "\"}");
    }

    private Reply post(String body) {
        return desk.post("/api/admin/clock", RestDesk.JSON, body, "Authorization", "Bearer " + RestDesk.ADMIN);
    }
}
