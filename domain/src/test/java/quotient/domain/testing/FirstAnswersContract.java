package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.keeping.FirstAnswers;
import quotient.domain.keeping.FirstAnswers.Answer;

/** What every {@link FirstAnswers} promises. */
public interface FirstAnswersContract {
    Answer ANSWER = new Answer("hash of the question", 201, "{\"success\": true, \"ü\": \"<>\"}");

    Ports ports();

    @Test
    default void theAnswerComesBackAsKept() {
        ports().firstAnswers().keep("token:crm", "key", ANSWER, TestQuotes.START);
        assertEquals(Optional.of(ANSWER), ports().firstAnswers().find("token:crm", "key"));
    }

    @Test
    default void keysOfDifferentCallersNeverMeet() {
        ports().firstAnswers().keep("token:crm", "key", ANSWER, TestQuotes.START);
        assertEquals(Optional.empty(), ports().firstAnswers().find("token:bi", "key"));
        assertEquals(Optional.empty(), ports().firstAnswers().find("token:crm", "other"));
    }

    @Test
    default void theFirstAnswerStays() {
        ports().firstAnswers().keep("token:crm", "key", ANSWER, TestQuotes.START);
        ports().firstAnswers().keep("token:crm", "key", new Answer("other", 500, ""), TestQuotes.START);
        assertEquals(Optional.of(ANSWER), ports().firstAnswers().find("token:crm", "key"));
    }

    @Test
    default void whatWasAnsweredBeforeThatMomentIsForgotten() {
        ports().firstAnswers().keep("token:crm", "old", ANSWER, TestQuotes.START.minusNanos(1));
        ports().firstAnswers().keep("token:crm", "new", ANSWER, TestQuotes.START);
        assertEquals(1, ports().firstAnswers().forgetBefore(TestQuotes.START));
        assertEquals(Optional.empty(), ports().firstAnswers().find("token:crm", "old"));
        assertEquals(Optional.of(ANSWER), ports().firstAnswers().find("token:crm", "new"));
        assertEquals(0, ports().firstAnswers().forgetBefore(TestQuotes.START));
    }
}
