package quotient.storage.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import quotient.domain.testing.TestPolicy;

final class DefaultPolicyTest {
    @Test
    void theDocumentSaysWhatTheBusinessSays() {
        assertEquals(TestPolicy.DEFAULT, DefaultPolicy.read());
    }

    @Test
    void aPolicyReadsBackAsItWasWritten() {
        assertEquals(TestPolicy.DEFAULT, PolicyReading.read(PolicyWriting.write(TestPolicy.DEFAULT)));
    }
}
