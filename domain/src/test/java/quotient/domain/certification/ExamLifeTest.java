package quotient.domain.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.company.Company;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;

@DisplayName("P116: examinations, from the first question to the renewal")
class ExamLifeTest {
    private static final CertificationLevel ONE = CertificationLevel.REPRESENTATIVE;
    private static final CertificationLevel TWO = CertificationLevel.MANAGER;
    private static final CertificationLevel THREE = CertificationLevel.ADMINISTRATOR;
    private static final LocalDate EXAMINED = LocalDate.of(2026, 1, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String WORDS = "I would offer a smaller scope first, because the margin fails its guardrail.";

    private final FakeClock clock = FakeClock.at("2026-03-02T10:00:00-05:00");
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = Ports.of(store);
    private TakingExams taking;
    private JudgingExams judging;
    private FindingCertificates finding;
    private RemindingRenewals reminding;

    @BeforeEach
    void furnish() {
        ExamNotices notices = new ExamNotices(ports.outbox(), new CountedNoticeIds());
        ExamJournal journal =
                new ExamJournal(ports.exams(), ports.people(), ports.companies(), ports.auditTrail(), notices);
        taking = new TakingExams(
                ports.transactions(),
                ports.exams(),
                journal,
                ports.people(),
                ports.companies(),
                syllabus(),
                new CountedNoticeIds(),
                clock);
        judging = new JudgingExams(
                ports.transactions(), ports.exams(), journal, ports.people(), ports.companies(), clock);
        finding =
                new FindingCertificates(ports.transactions(), ports.exams(), ports.people(), ports.companies(), clock);
        reminding = new RemindingRenewals(ports.exams(), ports.people(), ports.companies(), notices);
        ports.companies()
                .keep(new Company(
                        "J1MSKY", ZoneId.of("America/New_York"), Currency.getInstance("USD"), Set.of(), Map.of()));
        hire("U0REP", "Rae", Optional.of("U0MGR"), Map.of(), Role.REP);
        hire("U0MGR", "Max", Optional.of("U0EXEC"), Map.of(ONE, EXAMINED), Role.SALES_MANAGER);
        hire("U0DESK", "Dee", Optional.empty(), Map.of(ONE, EXAMINED, TWO, EXAMINED), Role.DEAL_DESK);
        hire("U0EXEC", "Eve", Optional.empty(), Map.of(ONE, EXAMINED), Role.EXECUTIVE);
    }

    @Test
    @DisplayName("P116: eight of ten right answers certify from that day on, with audit row and cards")
    void eightOfTenPass() {
        Exam quiz = begun("U0REP", ONE);
        assertEquals(10, quiz.parts().size());
        assertEquals(quiz, begun("U0REP", ONE), "an open quiz goes on");
        assertEquals(10, quiz.parts().stream().map(ExamPart::prompt).distinct().count());

        Exam passed = done(taking.handIn(actor("U0REP"), quiz.id(), answers(quiz, 8)));

        assertEquals("8 of 10", passed.score().toString());
        assertTrue(person("U0REP").isCertified(ONE, TODAY));
        assertEquals(Optional.of(passed), ports.exams().find(quiz.id()));
        AuditEntry row = ports.auditTrail().of("E-1001").get(1);
        assertEquals("exam.passed", row.action());
        assertEquals("U0REP", row.actor());
        assertEquals("8 of 10", row.facts().get("score"));
        assertEquals("2027-03-02", row.facts().get("ends"));
        assertEquals(List.of("exam_result > U0REP", "exam_result > U0MGR"), said());
        assertEquals(
                "E-1001 was already handed in at 10:00 on 2026-03-02: 8 of 10, passed.",
                refused(taking.handIn(actor("U0REP"), quiz.id(), answers(quiz, 10))));
        assertEquals(
                "You hold level 1 until 2027-03-02; it can be renewed from 2027-02-02 on.",
                refused(taking.begin(actor("U0REP"), ONE)));
    }

    @Test
    @DisplayName("P116: seven do not; it can be taken again after the wait, with other questions")
    void sevenDoNot() {
        Exam quiz = begun("U0REP", ONE);
        done(taking.handIn(actor("U0REP"), quiz.id(), answers(quiz, 7)));
        assertFalse(person("U0REP").isCertified(ONE, TODAY));
        assertEquals(List.of("exam_result > U0REP"), said());
        clock.advance(Duration.ofHours(23));
        assertEquals(
                "E-1001 was not passed, with 7 of 10. It can be taken again from 10:00 on 2026-03-03 on: use the time"
                        + " for the playbook.",
                refused(taking.begin(actor("U0REP"), ONE)));
        clock.advance(Duration.ofHours(1));
        Exam again = begun("U0REP", ONE);
        assertEquals("E-1002", again.id().value());
        assertNotEquals(
                quiz.parts().stream().map(ExamPart::prompt).toList(),
                again.parts().stream().map(ExamPart::prompt).toList());
    }

    @Test
    @DisplayName("P116: what is left out or made up is told, and nothing is kept; nobody answers for another")
    void whatIsLeftOutIsTold() {
        Exam quiz = begun("U0REP", ONE);
        Map<String, String> answers = answers(quiz, 10);
        answers.remove("answer_3");
        answers.put("answer_4", "5");
        InvalidInput invalid =
                assertThrows(InvalidInput.class, () -> taking.handIn(actor("U0REP"), quiz.id(), answers));
        assertEquals(
                List.of("answer_3: Choose an answer.", "answer_4: \"5\" is none of the answers: choose one of them."),
                invalid.errors().stream()
                        .map(error -> error.field() + ": " + error.message())
                        .toList());
        assertEquals(
                "There is no examination E-1001 of yours. `/cert` shows where you stand.",
                refused(taking.handIn(actor("U0MGR"), quiz.id(), answers(quiz, 10))));
        assertTrue(ports.exams().find(quiz.id()).orElseThrow().isOpen());
        assertEquals(
                "I do not know you yet, so you can read help but not be certified. An admin can add you in Settings.",
                refused(taking.begin(actor("U0STRANGER"), ONE)));
    }

    @Test
    @DisplayName("P116: three cases are judged by who holds level 2 or 3, not by oneself nor from below")
    void casesAreJudged() {
        hire("U0LOW", "Lia", Optional.of("U0REP"), Map.of(ONE, EXAMINED, TWO, EXAMINED), Role.DEAL_DESK);
        assertEquals(
                "Level 2 builds on level 1, which you do not hold: take that first with `/cert take 1`.",
                refused(taking.begin(actor("U0REP"), TWO)));
        hire("U0REP", "Rae", Optional.of("U0MGR"), Map.of(ONE, EXAMINED), Role.REP);
        Exam cases = begun("U0REP", TWO);
        assertEquals(3, cases.parts().size());
        Exam handedIn = done(taking.handIn(actor("U0REP"), cases.id(), words(cases)));
        assertTrue(handedIn.awaitsJudgement());
        assertEquals(List.of("exam_review > U0DESK"), said());
        assertEquals(
                "E-1001 was handed in at 10:00 on 2026-03-02 and waits for whoever judges it.",
                refused(taking.begin(actor("U0REP"), TWO)));

        assertEquals(
                "You cannot judge your own examination. A holder of level 2 or 3 judges E-1001.",
                refused(judging.mayJudge(actor("U0REP"), cases.id())));
        assertEquals(
                "You report to Rae, so somebody else judges E-1001.",
                refused(judging.mayJudge(actor("U0LOW"), cases.id())));
        assertEquals(
                "A holder of level 2 or 3 judges E-1001; you hold no such certification.",
                refused(judging.judge(actor("U0MGR"), cases.id(), verdicts(cases, true))));
        assertEquals(List.of(handedIn), judging.waitingFor(actor("U0DESK")));
        assertEquals(List.of(), judging.waitingFor(actor("U0MGR")));

        done(judging.judge(actor("U0DESK"), cases.id(), verdicts(cases, true)));
        assertTrue(person("U0REP").isCertified(TWO, TODAY));
        clock.advance(Duration.ofMinutes(5));
        assertEquals(
                "E-1001 was already judged by Dee at 10:00 on 2026-03-02: passed.",
                refused(judging.judge(actor("U0DESK"), cases.id(), verdicts(cases, false))));
    }

    @Test
    @DisplayName("P116: one case that is not enough is said why, and fails the review")
    void oneCaseThatIsNotEnough() {
        Exam cases = begun("U0MGR", TWO);
        done(taking.handIn(actor("U0MGR"), cases.id(), words(cases)));
        Map<String, String> verdicts = verdicts(cases, true);
        verdicts.put("verdict_2", "not_enough");
        InvalidInput invalid =
                assertThrows(InvalidInput.class, () -> judging.judge(actor("U0DESK"), cases.id(), verdicts));
        assertEquals("Say what is missing, for whoever takes it again.", invalid.getMessage());
        verdicts.put("note_2", "who approves it?");
        Exam failed = done(judging.judge(actor("U0DESK"), cases.id(), verdicts));
        assertEquals("2 of 3", failed.score().toString());
        assertFalse(person("U0MGR").isCertified(TWO, TODAY));
        assertEquals(failed, done(finding.show(actor("U0EXEC"), cases.id())));
        assertEquals(
                "There is no examination E-1001 that you can see. `/cert` shows where you stand.",
                refused(finding.show(actor("U0REP"), cases.id())));
    }

    @Test
    @DisplayName("P116: a practical is judged by an executive as well")
    void aPracticalIsJudgedByAnExecutive() {
        Exam practical = begun("U0DESK", THREE);
        done(taking.handIn(actor("U0DESK"), practical.id(), words(practical)));
        done(judging.judge(actor("U0EXEC"), practical.id(), verdicts(practical, true)));
        assertTrue(person("U0DESK").isCertified(THREE, LocalDate.of(2028, 3, 1)));
        assertFalse(person("U0DESK").isCertified(THREE, LocalDate.of(2028, 3, 2)));
    }

    @Test
    @DisplayName("P116: where nobody may judge, nothing is begun")
    void whereNobodyMayJudge() {
        hire("U0DESK", "Dee", Optional.empty(), Map.of(), Role.DEAL_DESK);
        assertEquals(
                "Nobody here may judge level 2 yet: A holder of level 2 or 3 does. An admin can set the first date in"
                        + " quotient.yml, under certifications.",
                refused(taking.begin(actor("U0MGR"), TWO)));
    }

    @Test
    @DisplayName("P116: a month ahead person and manager are told, once for each end")
    void aMonthAheadTheyAreTold() {
        hire("U0REP", "Rae", Optional.of("U0MGR"), Map.of(ONE, LocalDate.of(2025, 4, 3)), Role.REP);
        remind();
        assertEquals(List.of(), said());
        clock.advance(Duration.ofDays(1));
        remind();
        remind();
        assertEquals(List.of("certificate_renewal > U0REP", "certificate_renewal > U0MGR"), said());
        assertEquals(
                "Level 1 ends on 2026-04-03: renew it with `/cert take 1`.",
                done(finding.mine(actor("U0REP"))).next().sentence());
    }

    @Test
    @DisplayName("P116: managers see their line, whoever sees all sees all, a rep sees themself")
    void managersSeeTheirLine() {
        assertEquals(List.of("Rae"), names(done(finding.team(actor("U0MGR")))));
        assertEquals(List.of("Dee", "Eve", "Max", "Rae"), names(done(finding.team(actor("U0EXEC")))));
        assertEquals(
                "Nobody reports to you here, so there is no team to show. `/cert` shows your own levels.",
                refused(finding.team(actor("U0REP"))));
        assertEquals(
                "Your work asks for level 2: take it with `/cert cases`.",
                done(finding.mine(actor("U0MGR"))).next().sentence());
        assertEquals(
                "Everything that your work asks for is held.",
                done(finding.mine(actor("U0DESK"))).next().sentence());
    }

    private void remind() {
        ports.transactions().write(() -> reminding.tell(reminding.due(clock.instant()), clock.instant()));
    }

    private Exam begun(String id, CertificationLevel level) {
        return done(taking.begin(actor(id), level));
    }

    /** So many right answers, and wrong ones for the rest. */
    private static Map<String, String> answers(Exam quiz, int right) {
        Map<String, String> answers = new HashMap<>();
        for (int at = 0; at < quiz.parts().size(); at++) {
            ExamPart part = quiz.parts().get(at);
            int place = part.choices().indexOf(part.right().orElseThrow());
            int chosen = at < right ? place : (place + 1) % part.choices().size();
            answers.put("answer_" + (at + 1), Integer.toString(chosen + 1));
        }
        return answers;
    }

    private static Map<String, String> words(Exam exam) {
        Map<String, String> words = new HashMap<>();
        IntStream.rangeClosed(1, exam.parts().size()).forEach(place -> words.put("answer_" + place, WORDS));
        return words;
    }

    private static Map<String, String> verdicts(Exam exam, boolean enough) {
        Map<String, String> verdicts = new HashMap<>();
        IntStream.rangeClosed(1, exam.parts().size()).forEach(place -> {
            verdicts.put("verdict_" + place, enough ? ExamForm.ENOUGH : ExamForm.NOT_ENOUGH);
            verdicts.put("note_" + place, enough ? "" : "say who approves it");
        });
        return verdicts;
    }

    private static Syllabus syllabus() {
        List<Question> questions = IntStream.range(0, 14)
                .mapToObj(at -> new Question("Question " + at + "?", "right", List.of("wrong", "worse", "worst")))
                .toList();
        List<Assignment> cases = IntStream.range(0, 4)
                .mapToObj(at -> new Assignment("Case " + at, "What do you decide?"))
                .toList();
        return new Syllabus(questions, cases, List.of(new Assignment("Policy", "Change it.")), Duration.ofHours(24));
    }

    private void hire(
            String id, String name, Optional<String> manager, Map<CertificationLevel, LocalDate> held, Role role) {
        ports.people().keep(new Person(new PersonId(id), name, Set.of(role), manager.map(PersonId::new), held));
    }

    private Person person(String id) {
        return ports.people().find(new PersonId(id)).orElseThrow();
    }

    private Actor actor(String id) {
        PersonId person = new PersonId(id);
        return ports.people().find(person).map(Actor::of).orElseGet(() -> Actor.unknown(person));
    }

    private List<String> said() {
        return new InMemoryOutbox(store)
                .all().stream()
                        .map(notice ->
                                notice.kind().name() + " > " + notice.to().id())
                        .toList();
    }

    private static List<String> names(List<Standing> team) {
        return team.stream().map(each -> each.person().name()).toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail("refused: " + refusal.sentence()));
    }

    private static String refused(Outcome<?> outcome) {
        return outcome.match(value -> fail("not refused: " + value), refusal -> refusal.sentence());
    }
}
