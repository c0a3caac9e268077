package quotient.domain.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.company.Client;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestAlerts;

@DisplayName("F5: which alerts a line means")
final class MatcherTest {
    private static final Alert ALERT = TestAlerts.plain()
            .about("budget_warning", "today-2026")
            .severity(Severity.SEV2)
            .client("Acme & Sons")
            .owner("U0REP")
            .alert(1001);
    private static final Optional<Client> ACME = Optional.of(new Client(
            "Acme & Sons",
            Optional.empty(),
            Optional.of("gold"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    private static final Optional<Person> RAE =
            Optional.of(new Person(new PersonId("U0REP"), "Rae", Set.of(Role.REP), Optional.empty(), Map.of()));

    @EachRow
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            nothing fits everything                | ''                                  | true
            the kind                               | kind=budget_warning                 | true
            another kind                           | kind=client_down                    | false
            the beginning of a kind                | kind=budget_*                       | true
            the end of a kind                      | kind=*_warning                      | true
            the middle of a subject                | subject=*y-2*                       | true
            pieces in their order                  | subject=t*2026                      | true
            pieces do not overlap                  | subject=today-2026*2026             | false
            that level                             | severity=sev2                       | true
            worse than a milder level              | severity=sev3                       | true
            milder than a worse level              | severity=sev1                       | false
            by another word                        | severity=high                       | true
            a client with spaces                   | client="acme & sons"                | true
            another client                         | client=Bolt                         | false
            the owner                              | owner=U0REP                         | true
            an alert with an owner is not owned by none | owner=none                     | false
            the role of the owner                  | role=rep                            | true
            another role                           | role=ops                            | false
            the plan of the client                 | plan=gold                           | true
            every word must fit                    | kind=budget_* severity=sev1         | false
            all words fit                          | kind=budget_* severity=sev3 plan=g* | true
            """)
    void fits(String sentence, String line, boolean fits) {
        assertEquals(fits, read(line).fits(ALERT, ACME, RAE), sentence);
        assertEquals(read(line), Matcher.kept(read(line).line()), "what it writes reads back as the same");
    }

    @Test
    @DisplayName("F5: an alert about nobody and of nobody fits no client, plan or role")
    void strangers() {
        Alert alert = TestAlerts.plain().alert(1001);
        for (String line : Set.of("client=*", "plan=*", "role=rep")) {
            assertEquals(false, read(line).fits(alert, Optional.empty(), Optional.empty()), line);
        }
        assertEquals(true, read("owner=none").fits(alert, Optional.empty(), Optional.empty()));
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            no pair       | budget          | I cannot read "budget": write key=value with kind, subject, severity, client, owner, role, plan.
            an open quote | client="Acme    | I cannot read "client="Acme": write key=value with kind, subject, severity, client, owner, role, plan.
            a wrong key   | knid=x          | There is no key "knid": did you mean kind?
            a wrong kind  | kind=budget_warnin | There is no kind "budget_warnin": did you mean budget_warning?
            no such level | severity=sev9   | There is no severity "sev9": did you mean sev1?
            no such role  | role=opps       | There is no role "opps": did you mean ops?
            a key twice   | kind=a* kind=b* | The key kind stands there twice: write it once.
            """)
    void wrong(String sentence, String line, String said) {
        assertEquals(said, assertThrows(InvalidInput.class, () -> read(line)).getMessage(), sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            nothing at all               | ''                     | true
            every kind                   | kind=*                 | true
            every level                  | severity=sev4          | true
            every level by another word  | severity=info          | true
            every kind of every level    | kind=* severity=sev4   | true
            every kind of one client     | kind=* client=Acme     | false
            every client                 | client=*               | false
            the worse levels             | severity=sev3          | false
            """)
    void everything(String sentence, String line, boolean everything) {
        assertEquals(everything, read(line).isEverything(), sentence);
    }

    private static Matcher read(String line) {
        return Matcher.read("matcher", line, AlertDesk.KINDS);
    }
}
