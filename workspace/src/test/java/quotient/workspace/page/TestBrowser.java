package quotient.workspace.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser for tests of the page: found on this machine, never downloaded by the build. */
public final class TestBrowser implements AutoCloseable {
    /** What a test fails with when there is no browser. */
    public static final String MISSING = "No browser for the page tests: run ./quotient test, which sets one up.";

    private static final String CHOSEN = "QUOTIENT_BROWSER";
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking");
    private static final double PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the first browser there is: the one in {@code QUOTIENT_BROWSER}, the system's, Playwright's own. */
    public static TestBrowser open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        try {
            Path executable = executable(playwright).orElseThrow(() -> new AssertionError(MISSING));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(ARGUMENTS);
            return new TestBrowser(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException | AssertionError failed) {
            playwright.close();
            throw failed;
        }
    }

    private static Optional<Path> executable(Playwright playwright) {
        String chosen = System.getenv().getOrDefault(CHOSEN, "");
        Stream<String> system = chosen.isEmpty() ? USUAL.stream() : Stream.of(chosen);
        Stream<String> own = chosen.isEmpty() ? Stream.of(playwright.chromium().executablePath()) : Stream.empty();
        return Stream.concat(system, own)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A fresh window, as wide as a small laptop. */
    public Page window() {
        return window(1280, 800);
    }

    public Page window(int width, int height) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setViewportSize(width, height).setTimezoneId("UTC");
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    /** The workspace's page as this person sees this channel. */
    public Page visit(URI workspacePage, String person, String channel) {
        Page page = window();
        page.navigate(workspacePage.resolve("#as=" + person + "&c=" + channel).toString());
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
