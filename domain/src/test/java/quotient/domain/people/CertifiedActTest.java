package quotient.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.outcome.Refusal;

@DisplayName("P116, P117: what only the certified may do, and how a certificate stands")
class CertifiedActTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} with {1} of level {2}")
    @CsvSource(delimiter = '|', textBlock = """
            SEND_QUOTE         | 2026-03-02 | 1 | ''
            SEND_QUOTE         | 2025-03-02 | 1 | Your level 1 certification ran out on 2026-03-02, so you cannot send a quote without a manager's approval: take it with `/cert take 1`.
            SEND_QUOTE         | 2026-01-15 | 2 | You hold no level 1 certification, so you cannot send a quote without a manager's approval: take it with `/cert take 1`.
            VOUCH              | 2026-03-03 | 1 | You hold no level 1 certification, so you cannot vouch for a quote whose author holds none: take it with `/cert take 1`.
            APPROVE_EXCEPTION  | 2025-03-03 | 2 | ''
            APPROVE_EXCEPTION  | 2026-01-15 | 1 | You hold no level 2 certification, so you cannot approve an exception: take it with `/cert cases`.
            APPROVE_MEMO       | 2026-01-15 | 3 | You hold no level 2 certification, so you cannot approve a strategic-exception memo: take it with `/cert cases`.
            APPROVE_EXPERIMENT | 2026-01-15 | 1 | You hold no level 2 certification, so you cannot approve an experiment: take it with `/cert cases`.
            CHANGE_POLICY      | 2024-03-03 | 3 | ''
            CHANGE_POLICY      | 2024-03-02 | 3 | Your level 3 certification ran out on 2026-03-02, so you cannot change the pricing policy: take it with `/cert practical`.
            CHANGE_POLICY      | 2026-01-15 | 2 | You hold no level 3 certification, so you cannot change the pricing policy: take it with `/cert practical`.
            """)
    void asksForItsLevel(CertifiedAct act, LocalDate since, int level, String sentence) {
        Actor actor = Actor.of(person(Map.of(CertificationLevel.ofNumber(level), since)));
        assertEquals(
                sentence, act.refusalFor(actor, TODAY).map(Refusal::sentence).orElse(""));
    }

    @Test
    @DisplayName("P117: a system holds no certificate, whatever its roles")
    void aSystemHoldsNone() {
        assertEquals(
                Optional.of(Refusal.notAllowed(
                        "Only a person with a level 3 certification can change the pricing policy.")),
                CertifiedAct.CHANGE_POLICY.refusalFor(Actor.token("ci", Set.of(Role.PRICING_ADMIN)), TODAY));
    }

    @ParameterizedTest(name = "level {0} since {1} is {2} until {3}")
    @CsvSource(textBlock = """
            1, 2026-01-15, ACTIVE,   2027-01-15
            1, 2025-04-03, ACTIVE,   2026-04-03
            1, 2025-04-02, EXPIRING, 2026-04-02
            2, 2025-03-03, EXPIRING, 2026-03-03
            2, 2025-03-02, EXPIRED,  2026-03-02
            3, 2024-04-02, EXPIRING, 2026-04-02
            3, 2024-04-03, ACTIVE,   2026-04-03
            1, 2026-03-03, NOT_HELD, 2027-03-03
            """)
    void standsSo(int level, LocalDate since, CertificateStatus status, LocalDate ends) {
        Certificate certificate = new Certificate(CertificationLevel.ofNumber(level), Optional.of(since));
        assertEquals(status, certificate.status(TODAY));
        assertEquals(Optional.of(ends), certificate.ends());
    }

    private static Person person(Map<CertificationLevel, LocalDate> certifications) {
        return new Person(new PersonId("U0REP"), "Rae", Set.of(Role.REP), Optional.empty(), certifications);
    }
}
