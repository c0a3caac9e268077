package quotient.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;

@DisplayName("P97, P117, D5a, D10: people, roles and certification")
final class PersonTest {

    @EachRow
    @DisplayName("P117: a certificate holds from its day for its months")
    @CsvSource(delimiter = '|', textBlock = """
            held on the day of the examination          | REPRESENTATIVE | 2026-01-15 | 2026-01-15 | true
            not held the day before                     | REPRESENTATIVE | 2026-01-15 | 2026-01-14 | false
            held on the last day of its year            | REPRESENTATIVE | 2026-01-15 | 2027-01-14 | true
            not held when the year is over              | REPRESENTATIVE | 2026-01-15 | 2027-01-15 | false
            a manager's holds a year too                | MANAGER        | 2026-01-15 | 2027-01-15 | false
            an administrator's holds two years          | ADMINISTRATOR  | 2026-01-15 | 2028-01-14 | true
            and not a day longer                        | ADMINISTRATOR  | 2026-01-15 | 2028-01-15 | false
            of a leap day held until 27 February        | REPRESENTATIVE | 2024-02-29 | 2025-02-27 | true
            of a leap day not held on 28 February       | REPRESENTATIVE | 2024-02-29 | 2025-02-28 | false
            across a leap day a year is a year          | REPRESENTATIVE | 2023-03-01 | 2024-02-29 | true
            an examination to come counts for nothing   | REPRESENTATIVE | 2027-01-01 | 2026-06-01 | false
            """)
    void certification(String sentence, CertificationLevel level, LocalDate since, LocalDate today, boolean certified) {
        Person person = person(Map.of(level, since));
        assertEquals(certified, person.isCertified(level, today), sentence);
    }

    @Test
    @DisplayName("P117: no date, no certificate; one level is not another")
    void oneLevelIsNotAnother() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertFalse(person(Map.of()).isCertified(CertificationLevel.REPRESENTATIVE, day));
        assertFalse(
                person(Map.of(CertificationLevel.MANAGER, day)).isCertified(CertificationLevel.REPRESENTATIVE, day));
        assertThrows(IllegalArgumentException.class, () -> CertificationLevel.ofNumber(0));
        assertThrows(IllegalArgumentException.class, () -> CertificationLevel.ofNumber(4));
        assertEquals(CertificationLevel.ADMINISTRATOR, CertificationLevel.ofNumber(3));
    }

    @EachRow
    @DisplayName("D5a: a higher role of the sales line stands in for a lower one, and for nobody else")
    @CsvSource(delimiter = '|', textBlock = """
            the sales manager for the sales manager     | SALES_MANAGER | SALES_MANAGER | true
            the revenue lead for the sales manager      | REVENUE_LEAD  | SALES_MANAGER | true
            the executive for the sales manager         | EXECUTIVE     | SALES_MANAGER | true
            the executive for the revenue lead          | EXECUTIVE     | REVENUE_LEAD  | true
            not the sales manager for the revenue lead  | SALES_MANAGER | REVENUE_LEAD  | false
            not the revenue lead for the executive      | REVENUE_LEAD  | EXECUTIVE     | false
            not the executive for the Deal Desk         | EXECUTIVE     | DEAL_DESK     | false
            not the executive for legal                 | EXECUTIVE     | LEGAL         | false
            not the admin for the sales manager         | ADMIN         | SALES_MANAGER | false
            not the Deal Desk for the sales manager     | DEAL_DESK     | SALES_MANAGER | false
            not RevOps for legal, though either may be asked | REVOPS   | LEGAL         | false
            not a rep for anybody                       | REP           | SALES_MANAGER | false
            """)
    void standIns(String sentence, Role role, Role asked, boolean may) {
        assertEquals(may, role.standsInFor(asked), sentence);
    }

    @Test
    void rolesAreCalledAsASentenceCallsThem() {
        assertEquals("the sales manager", Role.SALES_MANAGER.called());
        assertEquals("the Deal Desk", Role.DEAL_DESK.called());
        assertEquals("RevOps", Role.REVOPS.called());
        assertEquals("legal", Role.LEGAL.called());
        assertEquals(Optional.of(Role.DEAL_DESK), Role.ofCode("deal_desk"));
        assertEquals(Optional.empty(), Role.ofCode("boss"));
    }

    @EachRow
    @DisplayName("P97: who may quote, see others' quotes, act for others, administer")
    @CsvSource(delimiter = '|', textBlock = """
            a rep quotes and sees their own           | REP           | true  | false | false | false
            a customer success manager likewise       | CSM           | true  | false | false | false
            a sales manager also acts for others      | SALES_MANAGER | true  | true  | true  | false
            a revenue lead likewise                   | REVENUE_LEAD  | true  | true  | true  | false
            an executive likewise                     | EXECUTIVE     | true  | true  | true  | false
            the Deal Desk likewise                    | DEAL_DESK     | true  | true  | true  | false
            RevOps sees all and acts for nobody       | REVOPS        | true  | true  | false | false
            a pricing admin likewise                  | PRICING_ADMIN | true  | true  | false | false
            legal only sees                           | LEGAL         | false | true  | false | false
            ops only sees                             | OPS           | false | true  | false | false
            a client may nothing                      | CLIENT        | false | false | false | false
            an admin may everything                   | ADMIN         | true  | true  | true  | true
            """)
    void permissions(
            String sentence, Role role, boolean quote, boolean seeAll, boolean actForOthers, boolean administer) {
        Actor actor = Actor.token("ci", Set.of(role));
        assertEquals(quote, Permission.QUOTE.isGivenTo(actor), sentence);
        assertEquals(seeAll, Permission.SEE_ALL_QUOTES.isGivenTo(actor), sentence);
        assertEquals(actForOthers, Permission.ACT_FOR_OTHERS.isGivenTo(actor), sentence);
        assertEquals(administer, Permission.ADMINISTER.isGivenTo(actor), sentence);
    }

    @Test
    void whoIsUnknownIsToldHowToBecomeKnown() {
        Actor nobody = Actor.unknown(new PersonId("U0WHO"));
        assertEquals(
                "I do not know you yet, so you can read help but not make quotes. An admin can add you in Settings.",
                Permission.QUOTE.refusalFor(nobody).orElseThrow().sentence());
        assertEquals(
                "Your role does not let you see the quotes of others. Ask an admin if it should.",
                Permission.SEE_ALL_QUOTES
                        .refusalFor(Actor.token("ci", Set.of(Role.REP)))
                        .orElseThrow()
                        .sentence());
        assertTrue(
                Permission.QUOTE.refusalFor(Actor.token("ci", Set.of(Role.REP))).isEmpty());
    }

    private static Person person(Map<CertificationLevel, LocalDate> certifications) {
        return new Person(new PersonId("U0REP"), "Rae", Set.of(Role.REP), Optional.empty(), certifications);
    }
}
