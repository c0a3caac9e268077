package quotient.domain.usage;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.policy.Model;
import quotient.domain.reading.Fields;
import quotient.domain.reading.Word;

/** Reads reported tasks from fields, by the names that the REST API and the columns of a file give them. */
public final class UsageForm {

    public static final String ID = "id";
    public static final String AT = "at";
    public static final String MODEL = "model";
    public static final String INPUT = "input_tokens";
    public static final String OUTPUT = "output_tokens";
    public static final String COST = "cost";
    public static final String CLIENT = "client";
    public static final String ESSENTIAL = "essential";
    public static final List<String> NAMES = List.of(ID, AT, MODEL, INPUT, OUTPUT, COST, CLIENT, ESSENTIAL);

    /** So many tasks come in at once at the most. */
    public static final int MOST_AT_ONCE = 1_000;

    private static final List<String> MODELS = Word.codes(Model.values());
    private static final long MOST_TOKENS = 1_000_000_000_000L;
    private static final int LONGEST = 100;
    private static final int MOST_ERRORS = 50;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(?:\\.\\d{1,12})?");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    /** The clocks of two machines differ by less than that. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final Clients clients;
    private final Clock clock;

    public UsageForm(Clients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /**
     * @param place what the task at that position is called in errors, such as {@code usage[3]} or {@code line 4}
     * @throws InvalidInput naming every field that is wrong, fifty of them at the most, as {@code usage[3].model}
     */
    public List<ReportedUsage> read(List<Map<String, String>> typed, IntFunction<String> place) {
        List<ReportedUsage> read = new ArrayList<>(typed.size());
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            try {
                read.add(one(typed.get(i)));
            } catch (InvalidInput invalid) {
                String where = place.apply(i);
                invalid.errors().forEach(error -> errors.add(at(where, error)));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(told(errors));
        }
        return read;
    }

    /** Essential is what names a client, unless it is said otherwise. */
    private ReportedUsage one(Map<String, String> typed) {
        Fields fields = new Fields(typed);
        fields.refuseOthersThan(NAMES);
        Optional<String> client = fields.free(CLIENT, LONGEST).map(this::asKnown);
        ReportedUsage read = new ReportedUsage(
                id(fields),
                moment(fields),
                fields.word(MODEL, Model::ofWord, MODELS, Model.K2P5),
                fields.whole(INPUT, "input tokens", MOST_TOKENS, true),
                fields.whole(OUTPUT, "output tokens", MOST_TOKENS, true),
                cost(fields),
                client,
                fields.text(ESSENTIAL).isPresent() ? fields.flag(ESSENTIAL) : client.isPresent());
        fields.check();
        return read;
    }

    private String asKnown(String name) {
        return clients.named(name).map(Client::name).orElse(name);
    }

    private static String id(Fields fields) {
        if (fields.text(ID).isEmpty()) {
            fields.note(ID, "id is missing: give each task its own, so that a repeated report counts once.");
        }
        return fields.free(ID, LONGEST).orElse("");
    }

    private Instant moment(Fields fields) {
        Optional<String> text = fields.text(AT);
        Optional<Instant> moment = text.flatMap(UsageForm::moment);
        Instant latest = clock.instant().plus(CLOCKS_DIFFER);
        String said = text.map(typed -> "at " + Fields.quoted(typed)).orElse("at");
        if (moment.isEmpty() || moment.get().isBefore(EARLIEST)) {
            fields.note(
                    AT,
                    said + (text.isEmpty() ? " is missing" : " is no moment")
                            + ": give the time with its offset, like 2026-03-02T08:00:00-05:00.");
        } else if (moment.get().isAfter(latest)) {
            fields.note(AT, said + " lies in the future: report a task when it is done.");
        }
        return moment.orElse(EARLIEST);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> cost(Fields fields) {
        Optional<String> text = fields.text(COST);
        Optional<BigDecimal> cost =
                text.filter(typed -> AMOUNT.matcher(typed).matches()).map(BigDecimal::new);
        if (text.isPresent() && cost.isEmpty()) {
            fields.note(
                    COST,
                    "cost " + Fields.quoted(text.get())
                            + " is no amount: give a plain decimal from 0 to 999,999,999 with at most twelve decimals,"
                            + " like 0.0036, or leave it out.");
        }
        return cost;
    }

    private static FieldError at(String place, FieldError error) {
        return new FieldError(place + "." + error.field(), place + ": " + error.message());
    }

    private static List<FieldError> told(List<FieldError> errors) {
        if (errors.size() <= MOST_ERRORS) {
            return errors;
        }
        List<FieldError> told = new ArrayList<>(errors.subList(0, MOST_ERRORS));
        told.add(new FieldError("usage", "There are " + (errors.size() - MOST_ERRORS) + " more mistakes."));
        return told;
    }
}
