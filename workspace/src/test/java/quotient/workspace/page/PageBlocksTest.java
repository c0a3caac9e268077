package quotient.workspace.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quotient.workspace.page.PageScene.named;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Blocks in a message: how they read, and what the app hears of a choice. */
final class PageBlocksTest {
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

    private Locator posted(String block) {
        scene.app().call("chat.postMessage", Map.of("channel", "C0SALES", "text", "-", "blocks", "[" + block + "]"));
        return page.getByTestId("message").last();
    }

    private JsonObject action() throws InterruptedException {
        return scene.app().nextClick().getAsJsonArray("actions").get(0).getAsJsonObject();
    }

    @Test
    void mrkdwnIsDrawnAndWhatOnlyLooksLikeItIsNot() {
        Locator message = posted("""
                {"type": "section", "text": {"type": "mrkdwn", "text": "*bold* _italic_ ~gone~ `code` :tada: <https://example.com/a?b=1&amp;c=2|site> <@U0REP> <!date^86400^{date}|long ago> snake_case_name 2*3*4 &lt;!channel&gt; <javascript:alert(1)|no>\\n&gt; quoted"}}""");

        assertThat(message.locator("strong").last()).hasText("bold");
        assertThat(message.locator("em")).hasText("italic");
        assertThat(message.locator("s")).hasText("gone");
        assertThat(message.locator("blockquote")).hasText("quoted");
        assertThat(message.getByRole(AriaRole.LINK)).hasAttribute("href", "https://example.com/a?b=1&c=2");
        assertThat(message.locator(".mention")).hasText("@Rae Okafor");
        assertThat(message).containsText("January 2, 1970 snake_case_name 2*3*4 <!channel> <javascript:alert(1)|no>");
    }

    @Test
    void buttonWithConfirmAsksFirst() throws Exception {
        Locator message = posted("""
                {"type": "actions", "elements": [{"type": "button", "action_id": "reject", "style": "danger", "value": "7",
                  "text": {"type": "plain_text", "text": "Reject"},
                  "confirm": {"title": {"type": "plain_text", "text": "Reject it?"}, "text": {"type": "plain_text", "text": "For good"},
                    "confirm": {"type": "plain_text", "text": "Yes, reject"}, "deny": {"type": "plain_text", "text": "Keep"}}}]}""");
        message.getByText("Reject").click();
        Locator question = page.getByRole(AriaRole.DIALOG, named("Reject it?"));
        question.getByText("Keep").click();
        assertThat(question).hasCount(0);
        message.getByText("Reject").click();
        question.getByText("Yes, reject").click();

        assertEquals("7", action().get("value").getAsString());
    }

    @Test
    void choicesReachTheAppInSlacksForm() throws Exception {
        Locator message = posted("""
                {"type": "actions", "block_id": "all", "elements": [
                  {"type": "static_select", "action_id": "select", "placeholder": {"type": "plain_text", "text": "Send to"}, "options": [
                    {"text": {"type": "plain_text", "text": "Sales"}, "value": "s"}, {"text": {"type": "plain_text", "text": "Desk"}, "value": "d"}]},
                  {"type": "overflow", "action_id": "more", "options": [{"text": {"type": "plain_text", "text": "Audit trail"}, "value": "a"}]},
                  {"type": "datepicker", "action_id": "day", "placeholder": {"type": "plain_text", "text": "Due"}},
                  {"type": "checkboxes", "action_id": "extras", "options": [{"text": {"type": "plain_text", "text": "Rush"}, "value": "r"}]}]}""");
        message.getByLabel("Send to").click();
        page.getByRole(AriaRole.OPTION, named("Desk")).click();
        assertEquals(
                "d", action().getAsJsonObject("selected_option").get("value").getAsString());
        message.getByLabel("More options").click();
        page.keyboard().press("Enter");
        assertEquals(
                "a", action().getAsJsonObject("selected_option").get("value").getAsString());
        message.getByLabel("Due").fill("2026-03-02");
        assertEquals("2026-03-02", action().get("selected_date").getAsString());
        message.getByLabel("Rush").check();
        JsonObject click = scene.app().nextClick();

        JsonObject values =
                click.getAsJsonObject("state").getAsJsonObject("values").getAsJsonObject("all");
        assertEquals(
                "2026-03-02", values.getAsJsonObject("day").get("selected_date").getAsString());
        assertEquals(
                1,
                values.getAsJsonObject("extras")
                        .getAsJsonArray("selected_options")
                        .size());
    }

    @Test
    void externalSelectAsksTheAppWhileOneTypes() throws Exception {
        Locator message = posted("""
                {"type": "section", "text": {"type": "mrkdwn", "text": "Client"}, "accessory": {"type": "external_select",
                  "action_id": "client", "min_query_length": 2, "placeholder": {"type": "plain_text", "text": "Find a client"}}}""");
        Locator field = message.getByLabel("Find a client");
        field.click();
        assertThat(page.getByText("Type 2 or more characters to search")).isVisible();
        field.pressSequentially("ac");
        page.getByRole(AriaRole.OPTION, named("Acme & Sons")).click();

        assertEquals("ac", scene.app().nextClick().get("value").getAsString());
        assertEquals(
                "acme", action().getAsJsonObject("selected_option").get("value").getAsString());
        assertThat(field).hasValue("Acme & Sons");
    }

    @Test
    void dataTableIsPagedAndSorted() {
        Locator message = posted("""
                {"type": "data_table", "caption": "MRR", "page_size": 2, "rows": [
                  [{"type": "raw_text", "text": "Month"}, {"type": "raw_text", "text": "MRR"}],
                  [{"type": "raw_text", "text": "Jan"}, {"type": "raw_number", "value": 1275}],
                  [{"type": "raw_text", "text": "Feb"}, {"type": "raw_number", "value": 500}],
                  [{"type": "raw_text", "text": "Mar"}, {"type": "raw_number", "value": 2411}]]}""");
        assertThat(message.getByRole(AriaRole.ROW)).hasText(new String[] {"MonthMRR", "Jan1,275", "Feb500"});
        message.getByText("Next").click();
        assertThat(message.getByRole(AriaRole.ROW)).hasText(new String[] {"MonthMRR", "Mar2,411"});
        message.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("MRR"))
                .click();

        assertThat(message.getByRole(AriaRole.ROW)).hasText(new String[] {"MonthMRR↑", "Feb500", "Jan1,275"});
    }

    @Test
    void richTextAndMarkdownAreDrawn() {
        Locator message = posted("""
                {"type": "rich_text", "elements": [
                  {"type": "rich_text_section", "elements": [{"type": "text", "text": "Calm", "style": {"bold": true}}, {"type": "user", "user_id": "U0REP"}]},
                  {"type": "rich_text_list", "style": "bullet", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "one <b>"}]}]}]},
                {"type": "markdown", "text": "# Desk\\n**Strong** words\\n\\n- two\\n\\n| Plan | Price |\\n|---|---:|\\n| Pro | $99 |"}""");

        assertThat(message.getByRole(AriaRole.LISTITEM)).hasText(new String[] {"one <b>", "two"});
        assertThat(message.getByRole(AriaRole.HEADING)).hasText("Desk");
        assertThat(message.getByRole(AriaRole.ROW)).hasText(new String[] {"PlanPrice", "Pro$99"});
        assertThat(message.locator(".mention")).hasText("@Rae Okafor");
    }
}
