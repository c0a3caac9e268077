package quotient.domain.absences;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.reading.Fields;
import quotient.domain.reading.OwnWords;

/** Reads what people type about their absence; all mistakes are told at once, each with its field. */
public final class AbsenceForm {

    public static final String PERSON = "person";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String REASON = "reason";

    private static final int LONGEST = 300;
    private static final int FIRST_YEAR = 1900;
    private static final int YEAR_TOO_FAR = 2200;

    private final People people;

    public AbsenceForm(People people) {
        this.people = people;
    }

    /** What somebody asks for. */
    public record Wish(Optional<PersonId> delegate, LocalDate from, LocalDate to, String reason) {}

    /**
     * @param today what the word {@code today} means, and {@code tomorrow} the day after
     * @throws InvalidInput with a sentence for each mistake; handing over needs a person and a reason
     */
    public Wish delegation(Map<String, String> typed, LocalDate today) {
        Fields fields = new Fields(typed);
        if (fields.text(PERSON).isEmpty()) {
            fields.note(PERSON, "Say who decides for you, like @Max.");
        }
        if (fields.text(REASON).isEmpty()) {
            fields.note(REASON, "Say why you hand over: it stands in the log.");
        }
        return wish(fields, today);
    }

    /**
     * @param today what the word {@code today} means
     * @throws InvalidInput with a sentence for each mistake
     */
    public Wish absence(Map<String, String> typed, LocalDate today) {
        return wish(new Fields(typed), today);
    }

    /** @throws InvalidInput on {@link #PERSON} when the desk knows nobody of that name or Slack user id */
    public PersonId person(String typed) {
        Fields fields = new Fields(Map.of(PERSON, typed));
        Optional<PersonId> found = named(fields);
        fields.check();
        return found.orElseThrow(() -> new InvalidInput(PERSON, "Say whom, like @Max."));
    }

    private Wish wish(Fields fields, LocalDate today) {
        Optional<PersonId> delegate = named(fields);
        LocalDate from = day(fields, FROM, "the first day", today);
        LocalDate to = day(fields, TO, "the last day", today);
        String reason = OwnWords.read(REASON, fields.text(REASON).orElse(""), LONGEST);
        fields.check();
        if (to.isBefore(from)) {
            throw new InvalidInput(TO, "The last day, " + to + ", is before the first, " + from + ".");
        }
        return new Wish(delegate, from, to, reason);
    }

    private static LocalDate day(Fields fields, String field, String what, LocalDate today) {
        Optional<String> text = fields.text(field);
        Optional<LocalDate> day = text.flatMap(typed -> parsed(typed, today));
        if (day.isEmpty()) {
            fields.note(
                    field,
                    text.map(typed -> field + " " + Fields.quoted(typed) + " is no day: write it like 2026-03-16.")
                            .orElse("Say " + what + ", like 2026-03-16 or today."));
        }
        return day.orElse(today);
    }

    private static Optional<LocalDate> parsed(String text, LocalDate today) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> date(text);
        };
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() < YEAR_TOO_FAR);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** By name, with or without an at sign, or by Slack user id. */
    private Optional<PersonId> named(Fields fields) {
        Optional<String> text = fields.text(PERSON);
        Optional<PersonId> found = text.map(AbsenceForm::bareName)
                .flatMap(name -> people.all().stream()
                        .filter(person -> person.name().equalsIgnoreCase(name)
                                || person.id().value().equals(name))
                        .map(Person::id)
                        .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            fields.note(
                    PERSON,
                    "person " + Fields.quoted(text.get())
                            + ": I know nobody of that name; give a name or a Slack user id.");
        }
        return found;
    }

    /** Slack writes a mention as {@code <@U0REP|rae>}. */
    private static String bareName(String text) {
        String bare = text.replaceFirst("^<@([A-Z0-9]+)(\\|[^>]*)?>$", "$1");
        return bare.startsWith("@") ? bare.substring(1) : bare;
    }
}
