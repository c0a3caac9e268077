package quotient.bot.quotes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.workspace.delivery.Answer;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

@DisplayName("P11-P19, P24, P25, P32, P36, P124, P125: the commercial rules in Slack, with a whole house")
class CommercialStoryTest {
    private static final String SMALL = "/quote k2p5 medium smb 9m 3m discount=15 client=\"Fern & Field\"";

    private Premises premises;

    @BeforeEach
    void open(@TempDir Path folder) {
        premises = Premises.in(folder);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    @DisplayName("P12, P13, P32, P36: a small customer's quote, from its expansion timeline to its end")
    void aSmallCustomersQuote() {
        Message card = premises.types("U0REP", SMALL);
        assertTrue(card.visible().contains("a true-up is due once a year"), card.visible());
        assertTrue(card.visible().contains("Good for 30 days once it is sent"), card.visible());
        asksWithItsTimeline(card);
        isApprovedAndSent();
        isAskedForOnce();
        ends();
    }

    private void asksWithItsTimeline(Message card) {
        assertTrue(premises.types("U0REP", "/quote submit Q-1001")
                .visible()
                .contains("Q-1001 needs an expansion timeline"));
        premises.workspace().as("U0REP").clicks(card, "Ask for approval");
        View form = premises.awaitView("U0REP");
        assertTrue(form.visible().contains("The expansion timeline is missing"), form.visible());
        Map<String, Object> said = Map.of(
                "hygiene", List.of("icp_fit", "buyers"),
                "expansion", "20 <seats>",
                "expansion_by", "2026-09-30",
                "value", "12,000",
                "contract", List.of("pricing"),
                "contract_type", "msa",
                "justification", "a second team follows");
        assertTrue(premises.workspace().as("U0REP").submits(form, said).ok());
        assertTrue(premises.types("U0OTHER", "/quote deal Q-1001 value=1")
                .visible()
                .contains("There is no quote"));
        assertTrue(
                premises.types("U0REP", "/quote deal Q-1001 valeu=1").visible().contains("did you mean value?"));
    }

    private void isApprovedAndSent() {
        Message asked = premises.awaitDirect("U0MGR", message -> message.text().contains("Q-1001"));
        assertTrue(asked.visible().contains("Deal hygiene 2 of 5; missing: success criteria"), asked.visible());
        assertTrue(asked.visible().contains("the deal is worth $12,000.00"), asked.visible());
        assertTrue(asked.visible().contains("Expansion by 2026-09-30: 20 &lt;seats&gt;"), asked.visible());
        assertTrue(asked.visible().contains("FERN-FIELD-2026-03-02-MSA.pdf"), asked.visible());
        premises.workspace().as("U0MGR").clicks(asked, "Approve");
        premises.settle();
        premises.types("U0REP", "/quote send Q-1001");
        assertTrue(premises.types("U0REP", "/quote show Q-1001").visible().contains("Good until 2026-04-01"));
    }

    private void isAskedForOnce() {
        Message again = premises.types("U0REP", SMALL);
        assertTrue(again.visible().contains("You have asked for exactly this already: *Q-1001*"), again.visible());
        premises.workspace().as("U0REP").opensHome();
        premises.workspace().as("U0REP").clicks(premises.awaitHome("U0REP"), "Price a piece of work");
        Answer repeated = premises.workspace()
                .as("U0REP")
                .submits(
                        premises.awaitView("U0REP"),
                        Map.of(
                                "model", "k2p5",
                                "complexity", "medium",
                                "segment", "smb",
                                "estimated_input", "9m",
                                "estimated_output", "3m",
                                "discount_pct", "15",
                                "client", "Fern & Field"));
        assertTrue(
                repeated.errors()
                        .get("client")
                        .startsWith("You have asked for exactly this already: it is Q-1001, sent"),
                repeated.errors()::toString);
        premises.workspace().as("U0REP").closesAll(premises.awaitView("U0REP"));
        premises.workspace().as("U0REP").clicks(again, "Make a second one");
        premises.awaitEphemeral("U0REP", message -> message.visible().contains("Q-1002"));
        assertTrue(premises.types("U0REP", SMALL + " again=yes").visible().contains("Q-1003"));
    }

    private void ends() {
        premises.pass(Duration.ofDays(22));
        assertFalse(told("is good until 2026-04-01"));
        premises.pass(Duration.ofDays(2));
        assertTrue(told("is good until 2026-04-01"));
        premises.pass(Duration.ofDays(7));
        assertTrue(told("has expired: it was good until 2026-04-01"));
        assertTrue(premises.types("U0REP", "/quote win Q-1001").visible().contains("cannot be won as it is"));
        premises.types("U0REP", "/quote revise Q-1001 discount=14");
        premises.types("U0REP", "/quote send Q-1001");
        assertTrue(premises.types("U0REP", "/quote lose Q-1001 too dear competitor=\"Crew <AI>\"")
                .visible()
                .contains("Q-1001 is lost to Crew &lt;AI&gt;; noted why."));
    }

    @Test
    @DisplayName("P24: a quote at risk offers what would win its margin back, and opens the form that does it")
    void marginIsWonBack() {
        Message card = premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800 minutes=250 discount=50");
        assertTrue(card.visible().contains("Keep the scope, raise the price: 55.00 %, passes"), card.visible());
        premises.workspace().as("U0REP").chooses(card, "quote.recover", "Q-1001:1:raise_price");
        View form = premises.awaitView("U0REP");
        assertTrue(form.visible().contains("55.00 %"), form.visible());
        assertTrue(premises.workspace().as("U0REP").submits(form, Map.of()).ok());
        premises.awaitEphemeral("U0REP", message -> message.visible().contains("Revision 2: discount 50 %"));
    }

    @Test
    @DisplayName("P15, P25: a promotion is planned, approved, taken as the one discount, and followed by its cohort")
    void aPromotion() {
        premises.workspace().addPerson("U0PAM", "Pam", "");
        premises.workspace().invite("C0SALES", "U0PAM");
        premises.house()
                .ports()
                .people()
                .keep(new Person(
                        new PersonId("U0PAM"),
                        "Pam",
                        Set.of(Role.PRICING_ADMIN),
                        Optional.empty(),
                        Map.of(CertificationLevel.ADMINISTRATOR, LocalDate.of(2026, 1, 15))));
        String plan = "/quote promotions new spring 20 2026-04-01 2026-04-07 slow <weeks>";
        assertTrue(premises.types("U0REP", plan).visible().contains("Your role does not let you open promotions"));
        assertTrue(typesPam("/quote promotions new spring 21 2026-04-01 2026-04-07 x")
                .contains("at most 20 %"));
        assertTrue(typesPam(plan).contains("waits for an executive"));
        Message card = premises.awaitDirect("U0EXEC", message -> message.text().contains("spring"));
        premises.workspace().as("U0EXEC").clicks(card, "Approve");
        premises.settle();
        assertTrue(premises.direct("U0EXEC").get(0).visible().contains("approved by"));
        premises.clicksOldCard("U0EXEC", card, "promotion.approve");
        assertTrue(premises.awaitTold("U0EXEC", "was already approved by Eve"));
        String early = premises.types("U0REP", "/quote k2p5 low mid_market 9m 3m offer=spring commitment=annual")
                .visible();
        assertTrue(early.contains("The promotion spring is planned"), early);
        premises.pass(Duration.ofDays(30));
        String taken = premises.types("U0REP", "/quote k2p5 low mid_market 9m 3m offer=spring commitment=annual")
                .visible();
        assertTrue(taken.contains("Offer spring: 16.66 %"), taken);
        String beside = premises.types(
                        "U0REP", "/quote k2p5 low mid_market 9m 3m offer=spring commitment=annual discount=5")
                .visible();
        assertTrue(beside.contains("A quote has one discount"), beside);
        assertTrue(premises.types("U0MGR", "/quote promotions spring").visible().contains("Cohort: 1 quoted, 0 won"));
        assertFalse(
                premises.types("U0REP", "/quote promotions spring").visible().contains("Cohort"));
        assertTrue(premises.types("U0REP", "/quote promotions").visible().contains("running"));
    }

    @Test
    @DisplayName("P17, P18, P19, P124: plans, regions, special prices and the decision tree are told from the policy")
    void plansAndHelp() {
        String plans = premises.types("U0REP", "/quote plans").visible();
        assertTrue(plans.contains("*Starter* $49.00 a month, $490.00 a year"), plans);
        assertTrue(plans.contains("$0.50 / $2.00 / $5.00 a task"), plans);
        assertTrue(plans.contains("India and Southeast Asia: -40 %"), plans);
        assertTrue(plans.contains("an address that ends in .edu"), plans);
        String help = premises.types("U0STRANGER", "/quote help").visible();
        assertTrue(help.contains("1. How complex is it? `low` 3.0x · `medium` 4.0x · `high` 5.0x"), help);
        String student = premises.types("U0REP", "/quote k2p5 low mid_market 9m 3m special=student region=latam")
                .visible();
        assertTrue(student.contains("see the proof: an address that ends in .edu"), student);
        assertTrue(student.contains("Region Latin America: -30 % on the list price."), student);
    }

    private String typesPam(String line) {
        return premises.types("U0PAM", line).visible();
    }

    private boolean told(String words) {
        return premises.direct("U0REP").stream()
                .anyMatch(message -> message.visible().contains(words));
    }
}
