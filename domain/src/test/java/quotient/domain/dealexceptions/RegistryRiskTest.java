package quotient.domain.dealexceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;

@DisplayName("P54, P55, P57, X2: the risk of the registry, its action and its message")
final class RegistryRiskTest {
    @EachRow
    @CsvSource(delimiter = ';', textBlock = """
            nothing open           ; 0    ; 0 ; 0  ; [Exception Risk: none] no open exceptions | Next action: no_action
            open, none aging       ; 1    ; 0 ; 1  ; [Exception Risk: ok] 1 open exception, oldest 1 day, 0 aging | Next action: continue_recovery_plan
            13 days is not aging   ; 3    ; 0 ; 13 ; [Exception Risk: ok] 3 open exceptions, oldest 13 days, 0 aging | Next action: continue_recovery_plan
            one at 14 days         ; 3    ; 1 ; 14 ; [Exception Risk: warning] 3 open exceptions, oldest 14 days, 1 aging | Next action: manager_followup
            one at 29 days         ; 1    ; 1 ; 29 ; [Exception Risk: warning] 1 open exception, oldest 29 days, 1 aging | Next action: manager_followup
            one at 30 days         ; 1    ; 1 ; 30 ; [Exception Risk: critical] 1 open exception, oldest 30 days, 1 aging | Next action: schedule_executive_review
            two aging              ; 2000 ; 2 ; 14 ; [Exception Risk: critical] 2,000 open exceptions, oldest 14 days, 2 aging | Next action: schedule_executive_review
            """)
    void levelsAndMessages(String sentence, long open, long aging, int oldest, String message) {
        assertEquals(message, new RegistryRisk(open, aging, oldest).message(), sentence);
    }
}
