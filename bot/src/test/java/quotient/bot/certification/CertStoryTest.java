package quotient.bot.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.domain.certification.Exam;
import quotient.domain.certification.ExamId;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.workspace.delivery.Answer;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

@DisplayName("P116, P117: certification, from the first question to the renewal")
class CertStoryTest {
    private static final String BELOW = "/quote k2p5 medium mid_market 2000 800 minutes=250 discount=50";
    private static final String WORDS = "I would reduce the scope & ask the Deal Desk: it is <below> the guardrail.";

    @TempDir
    private Path folder;

    private Premises premises;

    @BeforeEach
    void open() {
        premises = Premises.in(folder);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    @DisplayName("P116, P117: a new rep takes the quiz, fails, passes, and may send; a manager judges cases")
    void fromTheFirstQuestion() {
        oneEndsSoon();
        theUncertifiedAreToldHow();
        theQuizIsFailedAndPassed();
        whatWasPassedOpensDoors();
        casesAreJudged();
        whatEndsIsTold();
    }

    private void oneEndsSoon() {
        Person olu = person("U0OTHER");
        premises.house()
                .ports()
                .people()
                .keep(olu.examined(CertificationLevel.REPRESENTATIVE, LocalDate.of(2025, 4, 1)));
    }

    private void theUncertifiedAreToldHow() {
        String mine = premises.types("U0NEW", "/cert").visible();
        assertTrue(mine.contains("Your work asks for level 1: take it with"), mine);
        assertTrue(premises.types("U0STRANGER", "/cert").visible().contains("I do not know you yet"));
        assertTrue(premises.types("U0NEW", "/cert tak 1").visible().contains("did you mean take?"));
        assertTrue(premises.types("U0NEW", "/cert take 7").visible().contains("take needs a level, 1, 2 or 3"));
        assertTrue(premises.types("U0NEW", "/cert cases").visible().contains("Level 2 builds on level 1"));
        assertTrue(premises.types("U0NEW", "/cert help").visible().contains("Nobody judges their own"));
        assertTrue(premises.types("U0NEW", "/cert team").visible().contains("Nobody reports to you here"));
    }

    private void theQuizIsFailedAndPassed() {
        View form = quiz("U0NEW", "E-1001");
        assertFalse(form.blocks().toString().contains("\"initial_option\""), "nothing is chosen beforehand");
        Answer unanswered = premises.workspace().as("U0NEW").submits(form, Map.of("answer_1", "1"));
        assertTrue(
                unanswered.errors().containsKey("answer_2"), unanswered.errors().toString());
        assertTrue(premises.workspace()
                .as("U0NEW")
                .submits(form, answers("E-1001", 7))
                .ok());
        premises.awaitDirect("U0NEW", message -> message.text().contains("*7 of 10*, not passed"));
        assertTrue(premises.types("U0NEW", "/cert take 1").visible().contains("from 08:00 on 2026-03-03 on"));
        premises.pass(Duration.ofDays(1));
        View again = quiz("U0NEW", "E-1002");
        assertTrue(premises.workspace()
                .as("U0NEW")
                .submits(again, answers("E-1002", 8))
                .ok());
        premises.awaitDirect("U0MGR", message -> message.text().contains("Nic's quiz for level 1: *8 of 10*, passed"));
        String shown = premises.types("U0MGR", "/cert show E-1002").visible();
        assertTrue(shown.contains("8 of 10, passed, judged by Quotient"), shown);
        assertTrue(premises.types("U0REP", "/cert show E-1002").visible().contains("that you can see"));
    }

    private void whatWasPassedOpensDoors() {
        assertTrue(premises.types("U0MGR", "/cert team").visible().contains("1 active until 2027-03-03"));
        assertTrue(premises.types("U0NEW", "/cert").visible().contains("Everything that your work asks for is held"));
        premises.types("U0NEW", "/quote k2p5 medium mid_market 2000 800");
        assertTrue(premises.types("U0NEW", "/quote send Q-1001").visible().contains("is marked as sent"));
    }

    private void casesAreJudged() {
        premises.types("U0NEW", "/cert cases");
        View form = form("U0NEW", CertActions.HAND_IN, "E-1003");
        Map<String, String> answers = new HashMap<>();
        IntStream.rangeClosed(1, 3).forEach(place -> answers.put("answer_" + place, WORDS));
        assertTrue(premises.workspace().as("U0NEW").submits(form, answers).ok());
        Message card = premises.awaitDirect("U0DESK", message -> message.text().contains("Nic's case reviews"));
        assertTrue(premises.types("U0REP", "/cert review E-1003").visible().contains("you hold no such certification"));
        premises.workspace().as("U0DESK").clicks(card, "Judge…");
        View judging = form("U0DESK", CertActions.JUDGE, "E-1003");
        assertTrue(judging.visible().contains("I would reduce the scope"), judging.visible());
        Map<String, String> verdicts = new HashMap<>();
        IntStream.rangeClosed(1, 3).forEach(place -> verdicts.put("verdict_" + place, "enough"));
        verdicts.put("note_2", "who <approves> it?");
        assertTrue(premises.workspace().as("U0DESK").submits(judging, verdicts).ok());
        premises.awaitDirect("U0NEW", message -> message.text().contains("*3 of 3*, passed"));
        premises.awaitDirect("U0LEAD", message -> message.text().contains("judged by Dee"));
        premises.clicksOldCard("U0LEAD", card, CertActions.JUDGE);
        assertTrue(premises.awaitTold("U0LEAD", "E-1003 was already judged by Dee"));
        assertTrue(person("U0NEW").certifications().containsKey(CertificationLevel.MANAGER));
    }

    private void whatEndsIsTold() {
        premises.awaitDirect(
                "U0OTHER",
                message ->
                        message.text().contains("certification of <@U0OTHER> ends on 2026-04-01. It can be renewed"));
        premises.workspace().as("U0NEW").opensHome();
        premises.workspace().as("U0NEW").clicks(premises.awaitHome("U0NEW"), "Certification");
        premises.awaitHome("U0NEW", home -> home.visible().contains("Level 2"));
    }

    @Test
    @DisplayName("P117: without its level no door opens, be it a command, a button or a form, and nothing is kept")
    void withoutItsLevelNoDoorOpens() {
        premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800");
        premises.types("U0REP", BELOW);
        premises.types("U0REP", "/quote submit Q-1002 strategic");
        Message asked = premises.awaitDirect("U0DESK", message -> message.text().contains("Q-1002"));
        premises.types("U0REP", BELOW);
        premises.types("U0DESK", "/exceptions new Q-1003 upsell 2026-05-01 plan=\"sell support\" logo");
        Message review = askedForAMemo();
        for (String person : List.of("U0REP", "U0DESK", "U0EXEC")) {
            uncertified(person);
        }
        long rows = premises.house().ports().audit().verify().rows();

        refused(premises.types("U0REP", "/quote send Q-1001"), "send a quote without a manager's approval", "take 1");
        premises.clicksOldCard("U0DESK", asked, "approval.approve");
        assertTrue(premises.awaitTold("U0DESK", "so you cannot approve an exception: take it with `/cert cases`"));
        refused(
                premises.types("U0DESK", "/exceptions new Q-1002 upsell 2026-05-01 plan=\"sell support\" logo"),
                "approve an exception",
                "cases");
        refused(
                premises.types("U0DESK", "/exceptions reapprove X-1001 still worth it"),
                "approve an exception",
                "cases");
        premises.clicksOldCard("U0EXEC", review, "scenarios.approve");
        assertTrue(premises.awaitTold("U0EXEC", "so you cannot approve a strategic-exception memo: take it with"));
        assertEquals(rows, premises.house().ports().audit().verify().rows());
    }

    private Message askedForAMemo() {
        premises.types("U0REP", "/quote k2p5 medium mid_market 0 0 minutes=250");
        premises.types("U0REP", "/quote scenarios Q-1004 as quoted | discount=50 | discount=52");
        for (String option : List.of("S-1001:2", "S-1001:3")) {
            press("scenarios.owner", option);
            premises.workspace().as("U0REP").submits(premises.awaitView("U0REP"), Map.of("owner", "U0MGR"));
        }
        press("scenarios.ask", "S-1001");
        return premises.awaitDirect("U0EXEC", message -> message.text().contains("S-1001"));
    }

    /** Rae presses a button of the living card. */
    private void press(String action, String value) {
        premises.settle();
        Message card = premises.awaitDirect("U0REP", message -> message.text().startsWith("S-1001, options of"));
        premises.clicks(
                "U0REP",
                card,
                card.actions().stream()
                        .filter(each -> each.get("action_id").getAsString().equals(action)
                                && each.get("value").getAsString().equals(value))
                        .findFirst()
                        .orElseThrow());
    }

    private static void refused(Message answer, String what, String command) {
        String said = answer.visible();
        assertTrue(said.contains("so you cannot " + what) && said.contains("/cert " + command), said);
    }

    private void uncertified(String id) {
        Person person = person(id);
        premises.house()
                .ports()
                .people()
                .keep(new Person(person.id(), person.name(), person.roles(), person.manager(), Map.of()));
    }

    private View quiz(String user, String id) {
        premises.types(user, "/cert take 1");
        return form(user, CertActions.HAND_IN, id);
    }

    private View form(String user, String callback, String id) {
        return premises.awaitView(
                user,
                view -> view.callbackId().equals(callback)
                        && view.privateMetadata().equals(id));
    }

    private Map<String, String> answers(String id, int right) {
        Exam exam = premises.house().ports().exams().find(new ExamId(id)).orElseThrow();
        Map<String, String> answers = new HashMap<>();
        for (int at = 0; at < exam.parts().size(); at++) {
            var part = exam.parts().get(at);
            int place = part.choices().indexOf(part.right().orElseThrow());
            int chosen = at < right ? place : (place + 1) % part.choices().size();
            answers.put("answer_" + (at + 1), Integer.toString(chosen + 1));
        }
        return answers;
    }

    private Person person(String id) {
        return premises.house().ports().people().find(new PersonId(id)).orElseThrow();
    }
}
