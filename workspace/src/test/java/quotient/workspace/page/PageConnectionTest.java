package quotient.workspace.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quotient.workspace.Settings;
import quotient.workspace.Workspace;

/** What the page does when the workspace or the app goes away and comes back. */
final class PageConnectionTest {
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
    void lostConnectionIsSaidAndAllIsReadAgainOnceItIsBack() {
        Page page;
        URI address;
        try (Workspace first = PageScene.people(Workspace.start(Settings.usual()))) {
            first.as("U0ODD").says("C0SALES", "Before");
            address = first.page();
            page = browser.visit(address, "U0REP", "C0SALES");
            assertThat(page.getByTestId("message")).containsText("Before");
        }
        assertThat(page.getByText("Connection lost")).isVisible();

        Settings again = Settings.usual().on("127.0.0.1", address.getPort());
        try (Workspace second = PageScene.people(Workspace.start(again))) {
            second.as("U0ODD").says("C0SALES", "After");
            assertThat(page.getByTestId("message")).containsText("After");
            assertThat(page.getByText("Connection lost")).hasCount(0);
            page.context().close();
        }
    }

    @Test
    void appThatDoesNotAnswerIsNamed() throws Exception {
        try (PageScene scene = PageScene.open(browser)) {
            assertThat(scene.page().getByTestId("composer")).isVisible();
            scene.app().close();
            scene.types("/hello Rae");

            assertThat(scene.page().getByText("Quotient is not answering")).isVisible();
            assertThat(scene.page().getByTestId("ephemeral")).containsText("dispatch_failed");
        }
    }
}
