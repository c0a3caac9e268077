package quotient.bot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.bot.Visitor.button;
import static quotient.bot.Visitor.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.workspace.delivery.SignedRequest;

@DisplayName("People at their Slack, in a real browser, with the whole house behind it")
class PageStoryTest extends AtThePage {

    @Test
    @DisplayName("P1, P33-P35: type /quote, ask, become the manager, approve, and the rep's card has changed")
    void aQuoteIsPricedAskedForAndApproved() {
        visitor.types("/quote k2p5 high enterprise 9m 3m discount=15 client=\"Acme & Sons\" Claims intake");
        Locator card = visitor.told();
        assertThat(card).containsText("$67.32");
        assertThat(card).containsText("78.60 %");
        press(card, "Ask for approval");
        assertThat(visitor.told()).containsText("I have asked @Max");

        visitor.becomes("U0MGR");
        visitor.opens("Quotient");
        Locator asked = page.getByTestId("message").last();
        assertThat(asked).containsText("asks for approval");
        asked.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Approve").setExact(true))
                .dblclick();
        assertThat(asked).containsText("approved: @Max");
        assertThat(button(asked, "Approve")).hasCount(0);

        visitor.becomes("U0REP");
        visitor.opens("Quotient");
        assertThat(page.getByTestId("message").filter(new Locator.FilterOptions().setHasText("approved: @Max")))
                .hasCount(1);
        assertThat(page.getByTestId("message").last()).containsText("@Max has approved Q-1001");
        assertEquals(1, quote().decidedApprovals().size());
        premises.settle();
        assertEquals(2, premises.direct("U0REP").size());
    }

    @Test
    @DisplayName("P1: the form shows the price while it is filled, and what is wrong stands beside its field")
    void theFormIsFilledAtThePage() {
        visitor.types("/quote");
        Locator form = visitor.form();
        assertThat(form).containsText("Fill in model, complexity, segment");
        visitor.chooses("Complexity", "medium");
        visitor.chooses("Segment", "mid-market");
        form.getByLabel("Estimated tokens in").fill("many");
        assertThat(form).containsText("is not a whole number");
        form.getByLabel("Estimated tokens in").fill("2000");
        form.getByLabel("Estimated tokens out").fill("800");
        assertThat(form).containsText("99.28 %");
        assertThat(form).containsText("Largest discount that still passes");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Make the quote"))
                .click();
        assertThat(form).hasCount(0);
        assertThat(visitor.told()).containsText("Q-1001");
    }

    @Test
    @DisplayName("A forged click is refused and changes nothing")
    void aForgedClickIsRefused() {
        visitor.types("/quote k2p5 high enterprise 9m 3m discount=15");
        press(visitor.told(), "Ask for approval");
        assertThat(visitor.told()).containsText("I have asked");
        List<SignedRequest> sent = premises.workspace().line().sent();
        SignedRequest real = sent.get(sent.size() - 1);
        SignedRequest forged = real.withBody(
                real.body().replace("quote.submit", "approval.approve").replace("U0REP", "U0MGR"));
        assertEquals(401, premises.workspace().line().send(forged).status());
        assertEquals(401, premises.workspace().line().send(real).status());
        assertTrue(quote().decidedApprovals().isEmpty());
    }

    private Quote quote() {
        return premises.house()
                .useCases()
                .finding()
                .find(new QuoteId("Q-1001"))
                .orElseThrow()
                .quote();
    }
}
