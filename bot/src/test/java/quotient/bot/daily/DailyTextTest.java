package quotient.bot.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyTextTest {

    @DisplayName("O7, D2: what is late agrees in number, in the handoff as in the morning")
    @ParameterizedTest
    @CsvSource({"1, 1 approval waits past its time", "5, 5 approvals wait past their time"})
    void lateApprovalsAgreeInNumber(long approvals, String spoken) {
        assertEquals(spoken, DailyText.late(approvals));
    }
}
