package quotient.domain.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.domain.pricing.Assessment;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

/** Options as the desk prices them on a day in March, from what they ask for. */
final class Options {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Options() {}

    static List<Variant> of(List<TestRequests> requests) {
        List<Variant> options = new ArrayList<>();
        requests.forEach(request -> options.add(of(options.size() + 1, request)));
        return options;
    }

    static Variant of(int place, TestRequests request) {
        Assessment assessment = Assessment.of(TestPolicy.DEFAULT, request.request(), DAY, true);
        return new Variant(
                place,
                place <= Part.WANTED.size() ? Part.WANTED.get(place - 1) : Part.ALTERNATIVE,
                "as quoted",
                assessment.request(),
                assessment.price(),
                assessment.needs(),
                assessment.warnings(),
                Optional.empty(),
                Optional.empty());
    }
}
