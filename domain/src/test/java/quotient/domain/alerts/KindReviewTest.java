package quotient.domain.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;

@DisplayName("F5: which kinds are mostly noise")
final class KindReviewTest {
    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            two votes are too few            | 5  | 5 | 0 | 2 | false
            three votes, two of them noise   | 5  | 5 | 1 | 2 | true
            as many useful as noise          | 5  | 5 | 2 | 2 | false
            ten of which nobody acted on one | 10 | 0 | 0 | 0 | true
            nine are too few to tell         | 9  | 0 | 0 | 0 | false
            one in ten was acted on          | 10 | 1 | 0 | 0 | false
            not one in ten was acted on      | 11 | 1 | 0 | 0 | true
            ignored but called useful        | 20 | 1 | 1 | 0 | false
            """)
    void noise(String sentence, long opened, long acted, long useful, long noise, boolean mostlyNoise) {
        KindReview review = new KindReview("budget", opened, acted, Optional.empty(), useful, noise);
        assertEquals(mostlyNoise, review.isMostlyNoise(), sentence);
    }
}
