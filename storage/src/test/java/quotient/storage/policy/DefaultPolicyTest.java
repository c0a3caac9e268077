package quotient.storage.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.testing.TestPolicy;

final class DefaultPolicyTest {
    @Test
    void theDocumentSaysWhatTheBusinessSays() {
        assertEquals(TestPolicy.DEFAULT, DefaultPolicy.read());
    }

    @Test
    @DisplayName("P26: a document that was kept before it named deadlines has the standard ones")
    void anOlderDocumentHasTheStandardDeadlines() {
        JsonObject older =
                JsonParser.parseString(PolicyWriting.write(TestPolicy.DEFAULT)).getAsJsonObject();
        older.remove("approval_deadlines");
        assertEquals(TestPolicy.DEFAULT, PolicyReading.read(older.toString()));
    }

    @Test
    void aPolicyReadsBackAsItWasWritten() {
        assertEquals(TestPolicy.DEFAULT, PolicyReading.read(PolicyWriting.write(TestPolicy.DEFAULT)));
    }

    @Test
    void aDocumentWithoutCommercialRulesIsReadWithTheShippedOnes() {
        JsonObject older =
                JsonParser.parseString(PolicyWriting.write(TestPolicy.DEFAULT)).getAsJsonObject();
        older.remove("commercial");
        assertEquals(TestPolicy.DEFAULT, PolicyReading.read(older.toString()));
    }
}
