package quotient.workspace.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.workspace.PageClock;

@DisplayName("The page's clock bar")
final class PageClockTest {
    private static TestBrowser browser;

    @BeforeAll
    static void openBrowser() {
        browser = TestBrowser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void aNewcomerPressesToFridayAndSeesTimePassAndWhatRan() throws Exception {
        try (PageScene scene = PageScene.open(browser)) {
            HandClock clock = new HandClock("2026-03-02T08:00-05:00[America/New_York]");
            scene.workspace().showClock(clock);
            scene.page().reload();
            Locator bar = scene.page().getByTestId("clock");
            assertThat(bar.locator("time")).hasText("Monday, 2 March, 08:00");
            Locator friday = bar.getByRole(AriaRole.BUTTON).getByText("To Friday, 16:30");
            friday.click();
            assertThat(bar.getByText("Time passes…")).isVisible();
            assertThat(friday).isDisabled();
            clock.go.countDown();
            assertThat(bar.locator("time")).hasText("Friday, 6 March, 16:30");
            assertThat(friday).isEnabled();
            bar.getByText("1 thing ran").click();
            assertThat(bar.getByRole(AriaRole.LISTITEM)).containsText("Fri 6 Mar, 16:00 weekly-snapshot: done");
        }
    }

    @Test
    void whatIsTodayIsSoByTheClockOfTheWorkspace() throws Exception {
        try (PageScene scene = PageScene.open(browser)) {
            scene.workspace().showClock(new HandClock("2026-03-02T12:00-05:00[America/New_York]"));
            scene.page().reload();
            assertThat(scene.page().getByTestId("clock").locator("time")).hasText("Monday, 2 March, 12:00");
            long nextNoon = Instant.parse("2026-03-03T17:00:00Z").getEpochSecond();
            String due = "due <!date^" + nextNoon + "^{date_short_pretty}|in March>";
            scene.app().call("chat.postMessage", Map.of("channel", "C0SALES", "text", due));
            assertThat(scene.page().getByTestId("message").last()).containsText("due tomorrow");
        }
    }

    @Test
    void aJourneyThatEndsBadlyIsSaid() throws Exception {
        try (PageScene scene = PageScene.open(browser)) {
            HandClock clock = new HandClock("2026-03-02T08:00-05:00[America/New_York]");
            clock.broken = true;
            clock.go.countDown();
            scene.workspace().showClock(clock);
            scene.page().reload();
            Locator bar = scene.page().getByTestId("clock");
            bar.getByText("+1 hour").click();
            assertThat(bar.getByText("The clock stopped on its way: out of springs"))
                    .isVisible();
        }
    }

    @Test
    void withoutAClockThereIsNoBar() throws Exception {
        try (PageScene scene = PageScene.open(browser)) {
            assertThat(scene.page().getByTestId("composer")).isVisible();
            assertThat(scene.page().getByTestId("clock")).hasCount(0);
        }
    }

    /** Arrives when it is let go. */
    private static final class HandClock implements PageClock {
        final CountDownLatch go = new CountDownLatch(1);
        volatile boolean broken;
        private volatile ZonedDateTime now;

        HandClock(String start) {
            now = ZonedDateTime.parse(start).withZoneSameInstant(ZoneId.of("America/New_York"));
        }

        @Override
        public ZonedDateTime now() {
            return now;
        }

        @Override
        public List<Happened> moveTo(ZonedDateTime moment) {
            try {
                go.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            if (broken) {
                throw new IllegalStateException("out of springs");
            }
            now = moment;
            return List.of(new Happened(moment.minusMinutes(30), "weekly-snapshot: done"));
        }
    }
}
