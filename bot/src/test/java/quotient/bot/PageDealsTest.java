package quotient.bot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static quotient.bot.Visitor.button;
import static quotient.bot.Visitor.press;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deal desk at its Slack, in a real browser: conditions, an exception's life, the close of a day")
class PageDealsTest extends AtThePage {

    private static final String DIRECT = "Quotient";

    @Test
    @DisplayName(
            "P33-P35, X9: an executive approves with a condition; the rep shows how it is met, and only then sends")
    void approvedWithConditions() {
        visitor.types("/quote k2p5 high enterprise 9m 3m discount=35 client=\"Acme & Sons\"");
        press(visitor.told(), "Ask for approval");
        assertThat(visitor.told()).containsText("I have asked @Eve");

        visitor.becomes("U0EXEC");
        visitor.opens(DIRECT);
        press(visitor.message("asks for approval"), "Approve with conditions…");
        visitor.fills("Conditions", "A signed business case");
        visitor.submits("Approve");

        visitor.becomes("U0REP");
        visitor.opens("sales");
        visitor.types("/quote send Q-1001");
        assertThat(visitor.told()).containsText("conditions that are not met yet: A signed business case");
        visitor.opens(DIRECT);
        press(visitor.messageWith("Met…"), "Met…");
        visitor.fills("How was it met?", "https://sign.example/7");
        visitor.submits("Save");

        visitor.becomes("U0EXEC");
        visitor.opens(DIRECT);
        Locator evidence = visitor.message("https://sign.example/7");
        press(evidence, "Confirm");
        assertThat(evidence).containsText("confirmed");
        assertThat(button(evidence, "Confirm")).hasCount(0);

        visitor.becomes("U0REP");
        visitor.opens("sales");
        visitor.types("/quote send Q-1001");
        assertThat(visitor.told()).containsText("goes to the customer");
    }

    @Test
    @DisplayName("P50-P60, X3: an exception from its birth over forty days to its recovery")
    void fortyDaysOfAnException() {
        isBorn();
        premises.pass(Duration.ofDays(14));
        visitor.becomes("U0LEAD");
        visitor.opens(DIRECT);
        assertThat(visitor.message("X-1001")).containsText("flagged for repricing");
        premises.pass(Duration.ofDays(17));
        visitor.becomes("U0EXEC");
        visitor.opens(DIRECT);
        assertThat(visitor.message("Re-approve it, or have it retired")).isVisible();
        visitor.opens("deal-desk");
        press(visitor.messageWith("Re-approve"), "Re-approve");
        visitor.confirms("Re-approve");
        assertThat(visitor.messageWith("Re-approve")).containsText("Eve, executive");
        premises.pass(Duration.ofDays(9));
        recovers();
    }

    private void isBorn() {
        visitor.types("/quote k2p5 medium mid_market 2000 800 minutes=250 discount=50 client=\"Acme & Sons\"");
        press(visitor.told(), "Ask for approval");
        assertThat(visitor.told()).containsText("I have asked");
        Map.of("U0EXEC", "@Eve", "U0DESK", "@Dee").forEach((approver, name) -> {
            visitor.becomes(approver);
            visitor.opens(DIRECT);
            press(visitor.message("asks for approval"), "Approve");
            assertThat(visitor.message("Q-1001")).containsText("approved: " + name);
        });
        visitor.becomes("U0REP");
        visitor.opens(DIRECT);
        press(visitor.message("Open exception…"), "Open exception…");
        visitor.fills("Why may it stay below its guardrail?", "a strategic logo");
        visitor.chooses("How is the margin won back?", "upsell");
        visitor.fills("The plan", "sell support");
        visitor.fills("By when?", "2026-05-01");
        visitor.submits("Open");
    }

    private void recovers() {
        visitor.becomes("U0REP");
        visitor.opens("deal-desk");
        press(visitor.messageWith("Progress…"), "Progress…");
        visitor.fills("Points of margin won back", "5");
        visitor.fills("What was done?", "support sold");
        visitor.submits("Keep");
        assertThat(visitor.messageWith("Progress…")).containsText("5.00 of 5.00 points");
        press(visitor.messageWith("Progress…"), "Close…");
        visitor.fills("Measured margin in percent", "56.2");
        visitor.submits("Close it");
        assertThat(visitor.message("Closed at 56.2 %")).isVisible();
        assertThat(visitor.messageWith("Progress…")).hasCount(0);
    }

    @Test
    @DisplayName(
            "P37, P39: a day with an escalated quote that nobody owns cannot be closed; with its owner it can, once")
    void aDayThatCannotBeClosedAndThenCan() {
        visitor.types("/quote k2p5 medium mid_market 2000 800 minutes=250 discount=50");
        press(visitor.told(), "Ask for approval");
        assertThat(visitor.told()).containsText("I have asked");
        premises.pass(Duration.ofHours(10).plusMinutes(6));

        visitor.becomes("U0LEAD");
        visitor.opens("ops");
        Locator card = visitor.message("Pricing day");
        assertThat(card).containsText("1 thing keeps it open");
        press(card, "Close the day");
        assertThat(visitor.told()).containsText("2026-03-02 stays open. Q-1001 of Rae is escalated");
        press(card, "Give it an owner…");
        visitor.chooses("Who owns it?", "Rae");
        visitor.chooses("What is done about it?", "reduce scope");
        visitor.fills("When does the customer hear of it?", "4h");
        visitor.fills("Which margin is expected after the changes, in percent?", "56.5");
        visitor.submits("Save");
        assertThat(card).containsText("it can be closed");
        button(card, "Close the day").dblclick();
        assertThat(card).containsText("closed by Lee");
        assertThat(button(card, "Close the day")).hasCount(0);
    }
}
