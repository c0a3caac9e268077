package quotient.domain.dealexceptions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;
import quotient.domain.reading.Fields;
import quotient.domain.reading.OwnWords;
import quotient.domain.reading.Word;

/** Reads what people type about exceptions; all mistakes are told at once, each with its field. */
public final class ExceptionForm {

    public static final String QUOTE = "quote_id";
    public static final String REASON = "reason";
    public static final String PLAN = "recovery_plan";
    public static final String KIND = "recovery_plan.kind";
    public static final String DESCRIPTION = "recovery_plan.description";
    public static final String TARGET = "target_recovery_date";
    public static final String OPENED_ON = "opened_on";
    public static final String OWNER = "owner";
    public static final String RECOVERED = "margin_recovered_pct";
    public static final String NOTE = "note";
    public static final String MARGIN = "margin_pct";

    public static final List<String> OPENING = List.of(QUOTE, REASON, KIND, DESCRIPTION, TARGET, OPENED_ON, OWNER);
    public static final List<String> PROGRESS = List.of(RECOVERED, NOTE);
    public static final List<String> CLOSING = List.of(MARGIN, NOTE);
    public static final List<String> DECIDING = List.of(REASON);

    public static final int LONGEST = 500;

    private static final List<String> KINDS = Word.codes(RecoveryPlan.Kind.values());
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?");
    private static final QuoteId SOME_QUOTE = QuoteId.ofNumber(1);

    private final People people;

    public ExceptionForm(People people) {
        this.people = people;
    }

    /** What a recovery or a close was measured as, with what was said to it. */
    public record Measured(BigDecimal percent, String note) {}

    /** @throws InvalidInput with a sentence for each mistake; no plan is one of them (P51) */
    public NewException opening(Map<String, String> typed) {
        Fields fields = fields(typed, OPENING);
        QuoteId quote = quote(fields);
        String reason = words(fields, REASON)
                .orElseGet(() -> missing(fields, REASON, "Say why the deal may stay below its guardrail."));
        RecoveryPlan plan = plan(fields);
        NewException wish = new NewException(quote, reason, plan, day(fields, OPENED_ON), owner(fields));
        fields.check();
        return wish;
    }

    /** @throws InvalidInput with a sentence for each mistake; what is no part of a plan is left alone */
    public static RecoveryPlan recovery(Map<String, String> typed) {
        Fields fields = new Fields(typed);
        RecoveryPlan plan = plan(fields);
        fields.check();
        return plan;
    }

    /** @throws InvalidInput with a sentence for each mistake */
    public Measured progress(Map<String, String> typed) {
        return measured(
                typed, PROGRESS, RECOVERED, "Give the percentage points of margin that were measured as won back.");
    }

    /** @throws InvalidInput with a sentence for each mistake; a close without a measured margin is one */
    public Measured closing(Map<String, String> typed) {
        return measured(
                typed, CLOSING, MARGIN, "Give the margin that was measured, in percent; nothing closes without.");
    }

    /** @throws InvalidInput when there is no reason, or it cannot be kept */
    public String reason(Map<String, String> typed) {
        Fields fields = fields(typed, DECIDING);
        String reason = words(fields, REASON).orElseGet(() -> missing(fields, REASON, "Say why."));
        fields.check();
        return reason;
    }

    /** @throws InvalidInput when the desk knows nobody of that name or Slack user id */
    public PersonId person(String typed) {
        Fields fields = new Fields(Map.of(OWNER, typed));
        Optional<PersonId> found = owner(fields);
        fields.check();
        return found.orElseThrow(() -> new InvalidInput(OWNER, "Say who owns it from now on."));
    }

    private static Measured measured(Map<String, String> typed, List<String> known, String field, String wanted) {
        Fields fields = fields(typed, known);
        BigDecimal percent = percent(fields, field, wanted);
        String note = words(fields, NOTE).orElse("");
        fields.check();
        return new Measured(percent, note);
    }

    private static Fields fields(Map<String, String> typed, List<String> known) {
        Fields fields = new Fields(typed);
        List<String> all = new ArrayList<>(known);
        if (known.contains(KIND)) {
            all.add(PLAN);
        }
        fields.refuseOthersThan(all);
        return fields;
    }

    private static QuoteId quote(Fields fields) {
        Optional<String> text = fields.text(QUOTE);
        Optional<QuoteId> id = text.flatMap(QuoteId::typed);
        if (id.isEmpty()) {
            fields.note(
                    QUOTE,
                    text.map(typed -> "quote_id " + Fields.quoted(typed) + " is no quote: write it like Q-1001.")
                            .orElse("quote_id is missing: say which quote, like Q-1001."));
        }
        return id.orElse(SOME_QUOTE);
    }

    private static RecoveryPlan plan(Fields fields) {
        boolean none = fields.text(KIND).isEmpty() && fields.text(DESCRIPTION).isEmpty();
        if (none) {
            fields.note(
                    PLAN,
                    fields.text(PLAN).isEmpty()
                            ? "An exception without a recovery plan is rejected: name upsell, scope_reduction or "
                                    + "renewal_repricing, and describe it."
                            : "recovery_plan needs a kind and a description: {\"kind\": \"upsell\", \"description\": "
                                    + "\"...\"}.");
        }
        RecoveryPlan.Kind kind = none
                ? RecoveryPlan.Kind.UPSELL
                : fields.word(KIND, RecoveryPlan.Kind::ofWord, KINDS, RecoveryPlan.Kind.UPSELL);
        String description = none
                ? ""
                : words(fields, DESCRIPTION)
                        .orElseGet(() -> missing(fields, DESCRIPTION, "Describe how the margin is won back."));
        LocalDate target = day(fields, TARGET).orElseGet(() -> {
            if (fields.text(TARGET).isEmpty()) {
                fields.note(TARGET, "target_recovery_date is missing: give the day by which it is won back.");
            }
            return LocalDate.EPOCH;
        });
        return new RecoveryPlan(kind, description, target);
    }

    private static Optional<LocalDate> day(Fields fields, String field) {
        Optional<String> text = fields.text(field);
        Optional<LocalDate> day = text.flatMap(ExceptionForm::parsed);
        if (text.isPresent() && day.isEmpty()) {
            fields.note(field, field + " " + Fields.quoted(text.get()) + " is no day: write it like 2026-03-16.");
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** From 0 to 100 with two decimals at most; a percent sign may follow. */
    private static BigDecimal percent(Fields fields, String field, String wanted) {
        Optional<String> text = fields.text(field);
        Optional<BigDecimal> value = text.map(typed -> typed.replaceFirst("\\s*%$", ""))
                .filter(typed -> PERCENT.matcher(typed).matches())
                .map(BigDecimal::new)
                .filter(percent -> percent.compareTo(new BigDecimal("100")) <= 0);
        if (value.isEmpty()) {
            fields.note(
                    field,
                    text.map(typed -> field + " " + Fields.quoted(typed)
                                    + " is not a percentage: give a number from 0 to 100 with at most two decimals,"
                                    + " like 2.5.")
                            .orElse(wanted));
        }
        return value.orElse(BigDecimal.ZERO);
    }

    /** By name, with or without an at sign, or by Slack user id. */
    private Optional<PersonId> owner(Fields fields) {
        Optional<String> text = fields.text(OWNER);
        Optional<PersonId> found = text.map(ExceptionForm::bareName)
                .flatMap(name -> people.all().stream()
                        .filter(person -> person.name().equalsIgnoreCase(name)
                                || person.id().value().equalsIgnoreCase(name))
                        .map(Person::id)
                        .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            fields.note(
                    OWNER,
                    "owner " + Fields.quoted(text.get())
                            + ": I know nobody of that name; give a name or a Slack user id.");
        }
        return found;
    }

    /** Slack writes a mention as {@code <@U0REP|rae>}. */
    private static String bareName(String text) {
        String bare = text.replaceFirst("^<@([A-Z0-9]+)(\\|[^>]*)?>$", "$1");
        return bare.startsWith("@") ? bare.substring(1) : bare;
    }

    private static String missing(Fields fields, String field, String sentence) {
        fields.note(field, sentence);
        return "";
    }

    private static Optional<String> words(Fields fields, String field) {
        try {
            return fields.text(field).map(text -> OwnWords.read(field, text, LONGEST));
        } catch (InvalidInput invalid) {
            invalid.errors().forEach(error -> fields.note(error.field(), error.message()));
            return Optional.empty();
        }
    }
}
