package quotient.domain.incidents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.reading.Fields;

/** Who sees to the prevention, and by when; what cannot be read is noted. */
record EndFields(Fields fields) {

    /** By name, with or without an at sign, or by Slack user id. */
    PersonId owner(People people) {
        String text = fields.text(IncidentForm.OWNER).orElse("");
        String name = text.startsWith("@") ? text.substring(1) : text;
        Optional<PersonId> found = people.all().stream()
                .filter(person -> person.name().equalsIgnoreCase(name)
                        || person.id().value().equalsIgnoreCase(name))
                .map(Person::id)
                .findFirst();
        if (found.isEmpty()) {
            fields.note(
                    IncidentForm.OWNER,
                    text.isEmpty()
                            ? "Say who sees to it."
                            : "owner " + Fields.quoted(text)
                                    + ": I know nobody of that name; give a name or a Slack user id.");
        }
        return found.orElseGet(() -> new PersonId("nobody"));
    }

    LocalDate due(LocalDate today) {
        String text = fields.text(IncidentForm.DUE).orElse("");
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(today) && !day.isAfter(today.plusYears(1))) {
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            // Told below, as what lies outside the year is.
        }
        fields.note(
                IncidentForm.DUE,
                text.isEmpty()
                        ? "Say by when it is done."
                        : "due " + Fields.quoted(text) + ": give a day from today to a year from now, like "
                                + today.plusDays(14) + ".");
        return today;
    }
}
