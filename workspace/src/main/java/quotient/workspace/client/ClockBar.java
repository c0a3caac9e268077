package quotient.workspace.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.workspace.PageClock;
import quotient.workspace.team.Json;
import quotient.workspace.team.Refusal;

/** Shows the people's clock on the page and moves it, one journey at a time, while the page looks on. */
public final class ClockBar {
    private static final Logger LOG = LoggerFactory.getLogger(ClockBar.class);
    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("EEEE, d MMMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter THEN = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final int MOST_LINES = 300;

    private final ExecutorService traveller = Executors.newSingleThreadExecutor(ClockBar::daemon);
    private Optional<PageClock> clock = Optional.empty();
    private boolean moving;
    private List<PageClock.Happened> happened = List.of();
    private String trouble = "";

    public synchronized void show(PageClock shown) {
        clock = Optional.of(shown);
    }

    /** {@code {"clock": null}} when there is none to be moved. */
    synchronized JsonObject state() {
        return Json.of("clock", clock.<JsonElement>map(this::shape).orElse(JsonNull.INSTANCE));
    }

    /** @throws Refusal {@code no_clock}, {@code unknown_step} or {@code already_moving} */
    synchronized JsonObject move(String code) {
        PageClock moved = clock.orElseThrow(() -> new Refusal("no_clock"));
        ClockStep step = ClockStep.of(code).orElseThrow(() -> new Refusal("unknown_step"));
        if (moving) {
            throw new Refusal("already_moving");
        }
        moving = true;
        happened = List.of();
        trouble = "";
        ZonedDateTime target = step.from(moved.now());
        traveller.execute(() -> travel(moved, target));
        return state();
    }

    void close() {
        traveller.shutdownNow();
    }

    private void travel(PageClock moved, ZonedDateTime target) {
        try {
            arrived(moved.moveTo(target), "");
        } catch (RuntimeException failed) {
            LOG.error("the clock did not arrive", failed);
            arrived(List.of(), "The clock stopped on its way: " + failed.getMessage());
        }
    }

    private synchronized void arrived(List<PageClock.Happened> on, String failure) {
        happened = List.copyOf(on);
        trouble = failure;
        moving = false;
    }

    private JsonObject shape(PageClock shown) {
        ZonedDateTime now = shown.now();
        List<JsonElement> steps = Arrays.stream(ClockStep.values())
                .<JsonElement>map(step -> Json.of("code", step.code(), "label", step.label()))
                .toList();
        List<JsonElement> lines = happened.stream()
                .skip(Math.max(0, happened.size() - MOST_LINES))
                .<JsonElement>map(each -> Json.of("at", THEN.format(each.at()), "what", each.what()))
                .toList();
        return Json.of(
                "now", now.toOffsetDateTime().toString(),
                "text", NOW.format(now),
                "zone", now.getZone().getId(),
                "moving", moving,
                "trouble", trouble,
                "steps", Json.list(steps),
                "count", happened.size(),
                "happened", Json.list(lines));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "workspace-clock");
        thread.setDaemon(true);
        return thread;
    }
}
