package quotient.workspace.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.workspace.page.PageScene.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quotient.workspace.delivery.SignedRequest;
import quotient.workspace.person.Shortcut;

/** A person at the page, in a real browser, against a real workspace and a tiny app. */
final class PageTest {
    private static TestBrowser browser;

    private PageScene scene;
    private Page page;

    @BeforeAll
    static void openBrowser() {
        browser = TestBrowser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void open() throws Exception {
        scene = PageScene.open(browser);
        page = scene.page();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void commandIsCompletedAndItsAnswerIsSeenByItsCallerOnly() {
        Locator composer = page.getByTestId("composer");
        composer.pressSequentially("/he");
        assertThat(page.getByRole(AriaRole.LISTBOX, named("Completions"))).containsText("Says hello");
        composer.press("Tab");
        composer.pressSequentially("Rae");
        composer.press("Enter");

        Locator answer = page.getByTestId("ephemeral");
        assertThat(answer).containsText("Only visible to you");
        assertThat(answer).containsText("Hello Rae, shall we?");
        page.getByTestId("who").selectOption("U0ODD");
        assertThat(page.getByTestId("composer")).isVisible();
        assertThat(answer).hasCount(0);
    }

    @Test
    void buttonReachesTheAppAndItsMessageArrivesByItself() {
        scene.types("/hello Rae");
        page.getByRole(AriaRole.BUTTON, named("Count me in")).click();

        assertThat(page.getByTestId("message")).containsText("@Rae Okafor is in");
    }

    @Test
    void failedCommandIsExplainedOnce() {
        scene.types("/unheard of");

        assertThat(page.getByTestId("ephemeral")).hasCount(1);
        assertThat(page.getByTestId("ephemeral")).containsText("/unheard");
        assertThat(page.getByTestId("ephemeral")).containsText("Slackbot");
    }

    @Test
    void modalPricesWhileOneTypesAndKeepsWhatWasTyped() {
        scene.types("/price");
        Locator modal = page.getByRole(AriaRole.DIALOG, named("New price"));
        Locator tokens = modal.getByLabel("Tokens");
        tokens.pressSequentially("12");
        assertThat(modal).containsText("Price: $12.00");
        tokens.pressSequentially("x");

        assertThat(modal).containsText("Price: $12x.00");
        assertThat(tokens).hasValue("12x");
        assertThat(tokens).isFocused();
    }

    @Test
    void modalShowsErrorsBesideTheirFieldAndClosesOnceItIsRight() {
        scene.types("/price");
        Locator modal = page.getByTestId("modal");
        modal.getByLabel("Tokens").fill("many");
        Locator submit = modal.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Price it"));
        submit.click();
        assertThat(block(modal, "segment")).containsText("Please complete this required field.");

        modal.getByLabel("Segment").click();
        page.getByRole(AriaRole.OPTION, named("Startup")).click();
        submit.click();
        assertThat(block(modal, "tokens")).containsText("That is no whole number");
        assertThat(modal.getByLabel("Segment")).hasValue("Startup");

        modal.getByLabel("Tokens").fill("2000");
        submit.click();
        assertThat(modal).hasCount(0);
        assertThat(page.getByTestId("composer")).isFocused();
    }

    private static Locator block(Locator modal, String id) {
        return modal.locator("[data-block-id=" + id + "]");
    }

    @Test
    void viewOnTopGivesWayToTheOneBelowAndItsValues() {
        scene.types("/price");
        Locator modal = page.getByTestId("modal");
        modal.getByLabel("Tokens").fill("0");
        modal.getByLabel("Segment").click();
        page.getByRole(AriaRole.OPTION, named("Startup")).click();
        page.getByRole(AriaRole.BUTTON, named("Price it")).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasAccessibleName("For nothing?");
        page.getByRole(AriaRole.BUTTON, named("Back")).click();

        assertThat(page.getByRole(AriaRole.DIALOG)).hasAccessibleName("New price");
        assertThat(modal.getByLabel("Tokens")).hasValue("0");
        assertThat(modal.getByLabel("Segment")).hasValue("Startup");
        page.getByRole(AriaRole.BUTTON, named("Price it")).click();
        page.getByRole(AriaRole.BUTTON, named("Yes")).click();
        assertThat(modal).hasCount(0);
    }

    @Test
    void mentionIsCompletedAndSentAsOne() {
        Locator composer = page.getByTestId("composer");
        composer.pressSequentially("Ask @rae");
        assertThat(page.getByRole(AriaRole.OPTION, named("@Rae Okafor Sales rep")))
                .isVisible();
        composer.press("Enter");
        composer.pressSequentially("please");
        composer.press("Enter");

        assertThat(page.getByTestId("message").locator(".mention")).hasText("@Rae Okafor");
        assertEquals(
                "Ask <@U0REP> please",
                scene.workspace().messages("C0SALES").get(0).text());
    }

    @Test
    void escapeClosesTheModal() {
        scene.types("/price");
        assertThat(page.getByTestId("modal")).isVisible();
        page.keyboard().press("Escape");

        assertThat(page.getByTestId("modal")).hasCount(0);
        page.waitForCondition(() -> scene.workspace().views("U0REP").isEmpty());
    }

    @Test
    void personIsSwitchedAtOnceAndStaysInTheAddress() {
        page.getByTestId("who").selectOption("U0ODD");
        assertThat(page).hasURL(Pattern.compile("#as=U0ODD&c=C0SALES$"));
        scene.types("Hello from me");
        assertThat(page.getByTestId("message")).containsText("Hello from me");
        page.reload();

        assertThat(page.getByTestId("who")).hasValue("U0ODD");
        assertEquals("U0ODD", scene.workspace().messages("C0SALES").get(0).author());
    }

    @Test
    void namesAndTextNeverBecomeMarkup() {
        page.getByTestId("who").selectOption("U0ODD");
        scene.types("<b>bold</b> & <!channel>");
        Locator message = page.getByTestId("message");
        assertThat(message).containsText("<b>bold</b> & <!channel>");
        assertThat(message).containsText(PageScene.ODD_NAME);
        scene.types("/hello " + PageScene.ODD_NAME);
        assertThat(page.getByTestId("ephemeral")).containsText("Hello " + PageScene.ODD_NAME + ", shall we?");

        assertThat(page.locator("#page script, .mention, .message b")).hasCount(0);
    }

    @Test
    void whatAnotherChannelHasToSayIsCountedUntilItIsRead() {
        Locator desk = page.getByTestId("channel-deal-desk");
        assertThat(desk).isVisible();
        scene.app().call("chat.postMessage", Map.of("channel", "C0DESK", "text", "Approval needed"));
        assertThat(desk).hasAccessibleName("deal-desk, 1 unread");
        desk.click();

        assertThat(page.getByTestId("message")).containsText("Approval needed");
        assertThat(desk).hasAccessibleName("deal-desk");
    }

    @Test
    void shortcutIsChosenAmongTheActionsOfAMessage() {
        scene.workspace().installShortcuts(List.of(new Shortcut("keep", "Keep this message")));
        page.reload();
        scene.types("the disk is full");
        Locator message = page.getByTestId("message");
        message.hover();
        message.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More actions"))
                .click();

        page.waitForResponse(
                "**/client/shortcut",
                () -> page.getByRole(AriaRole.MENUITEM, named("Keep this message"))
                        .click());

        List<SignedRequest> sent = scene.workspace().line().sent();
        assertTrue(sent.get(sent.size() - 1).body().contains("message_action"));
    }

    @Test
    void threadOpensBesideTheChannel() {
        scene.types("Who takes Acme?");
        page.getByTestId("message").hover();
        page.getByRole(AriaRole.BUTTON, named("Reply in thread")).click();
        Locator thread = page.getByTestId("thread");
        thread.getByTestId("thread-composer").fill("I do");
        thread.getByTestId("thread-composer").press("Enter");

        assertThat(thread).containsText("I do");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1 reply")))
                .isVisible();
    }

    @Test
    void homeTabShowsWhatTheAppPublished() {
        page.getByTestId("channel-Quotient").click();
        page.getByRole(AriaRole.TAB, named("Home")).click();
        assertThat(page.getByTestId("home")).isVisible();
        scene.app().call("views.publish", Map.of("user_id", "U0REP", "view", """
                        {"type": "home", "blocks": [{"type": "header", "text": {"type": "plain_text", "text": "Good morning"}}]}"""));

        assertThat(page.getByTestId("home")).containsText("Good morning");
    }
}
