package quotient.domain.dealdesk;

import java.util.Optional;
import quotient.domain.people.Person;
import quotient.domain.pricing.OnBehalf;

/**
 * With whose right somebody decides.
 *
 * @param instead for whom they stand in, empty when it is their own
 */
record Right(Optional<Person> instead) {

    static final Right OWN = new Right(Optional.empty());

    static Right insteadOf(Person absent) {
        return new Right(Optional.of(absent));
    }

    Optional<OnBehalf> onBehalf() {
        return instead.map(absent -> new OnBehalf(absent.id().value(), absent.name()));
    }

    /** {@code Max}, or {@code Max for Mia}. */
    String spoken(String name) {
        return name + instead.map(absent -> " for " + absent.name()).orElse("");
    }
}
