package quotient.domain.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import quotient.domain.people.Certificate;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;

/**
 * How somebody is certified today.
 *
 * @param attempts the last at each level, where there was one
 */
public record Standing(Person person, LocalDate today, List<Exam> attempts) {

    public Standing {
        attempts = List.copyOf(attempts);
    }

    /** One for each level. */
    public List<Certificate> certificates() {
        return Stream.of(CertificationLevel.values()).map(person::certificate).toList();
    }

    public NextStep next() {
        return NextStep.of(person, today);
    }
}
