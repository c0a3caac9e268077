package quotient.bot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at the workspace's page, who can become somebody else. */
final class Visitor {

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    void types(String line) {
        Locator composer = page.getByTestId("composer");
        composer.fill(line);
        composer.press("Enter");
    }

    void becomes(String person) {
        page.getByTestId("who").selectOption(person);
    }

    /** @param channel by its name; the app's direct messages are {@code Quotient} */
    void opens(String channel) {
        page.getByTestId("channel-" + channel).click();
    }

    /** What the person was shown alone, the latest. */
    Locator told() {
        return page.getByTestId("ephemeral").last();
    }

    Locator form() {
        return page.getByTestId("modal");
    }

    /** The latest message here that says so. */
    Locator message(String words) {
        return page.getByTestId("message")
                .filter(new Locator.FilterOptions().setHasText(words))
                .last();
    }

    /** The latest message here that has this button. */
    Locator messageWith(String button) {
        return page.getByTestId("message")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(button).setExact(true))))
                .last();
    }

    /** Submits the open form, which closes. */
    void submits(String button) {
        press(form(), button);
        assertThat(form()).hasCount(0);
    }

    /** Answers the question that a button asks first. */
    void confirms(String yes) {
        press(page.getByTestId("confirm"), yes);
    }

    void fills(String label, String words) {
        form().getByLabel(label).fill(words);
    }

    void chooses(String label, String option) {
        form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).click();
        form().getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    static void press(Locator within, String name) {
        button(within, name).click();
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
