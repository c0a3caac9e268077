package quotient.domain.incidents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.People;
import quotient.domain.people.PersonId;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;
import quotient.domain.reading.OwnWords;
import quotient.domain.reading.Word;

/** Reads the fields of {@code /incident} and of its forms; all mistakes are told at once, each with its field. */
public final class IncidentForm {

    public static final String SEVERITY = "severity";
    public static final String WHAT = "what";
    public static final String IMPACT = "impact";
    public static final String CAUSE = "cause";
    public static final String CLIENT = "client";
    public static final String NOTE = "note";
    public static final String TAKE = "take";
    public static final String NEXT = "next";
    public static final String FIX = "fix";
    public static final String STATUS = "status";
    public static final String PREVENTION = "prevention";
    public static final String OWNER = "owner";
    public static final String DUE = "due";
    public static final String FEE = "fee";
    public static final String PERCENT = "percent";
    public static final String REASON = "reason";

    public static final List<String> DECLARING = List.of(SEVERITY, WHAT, IMPACT, CAUSE, CLIENT, NOTE, TAKE, NEXT, FIX);
    public static final List<String> UPDATING = List.of(STATUS, SEVERITY, NOTE, IMPACT, CAUSE, CLIENT, NEXT, FIX);
    public static final List<String> RESOLVING = List.of(CAUSE, PREVENTION, OWNER, DUE);
    public static final List<String> CREDITING = List.of(CLIENT, FEE, PERCENT, REASON);

    public static final int LONGEST = 300;
    public static final int LONGEST_NOTE = 1000;

    private static final List<String> SEVERITIES = Word.codes(Severity.values());

    private final Clients clients;
    private final People people;
    private final Companies companies;

    public IncidentForm(Clients clients, People people, Companies companies) {
        this.clients = clients;
        this.people = people;
        this.companies = companies;
    }

    /** @throws InvalidInput with a sentence for each mistake */
    public NewIncident declaration(Map<String, String> typed) {
        Fields fields = fields(typed, DECLARING);
        Severity severity = fields.word(SEVERITY, Severity::ofWord, SEVERITIES, Severity.SEV3);
        String what = words(fields, WHAT, LONGEST).orElseGet(() -> missing(fields, WHAT, "Say what happened."));
        String impact = words(fields, IMPACT, LONGEST).orElse("We are finding out who and what is affected.");
        IncidentReport report = new IncidentReport(what, impact, words(fields, CAUSE, LONGEST), clients(fields));
        NewIncident wish = new NewIncident(
                severity,
                report,
                words(fields, NOTE, LONGEST_NOTE).orElse(""),
                fields.flag(TAKE),
                Spans.read(fields, NEXT),
                Spans.read(fields, FIX));
        fields.check();
        return wish;
    }

    /** @throws InvalidInput with a sentence for each mistake */
    public IncidentUpdate update(Map<String, String> typed) {
        Fields fields = fields(typed, UPDATING);
        IncidentUpdate update = new IncidentUpdate(
                fields.optionalWord(
                        STATUS,
                        IncidentForm::openStatus,
                        Word.codes(IncidentStatus.OPEN.toArray(IncidentStatus[]::new))),
                fields.optionalWord(SEVERITY, Severity::ofWord, SEVERITIES),
                words(fields, NOTE, LONGEST_NOTE).orElse(""),
                words(fields, IMPACT, LONGEST),
                words(fields, CAUSE, LONGEST),
                clients(fields),
                Spans.read(fields, NEXT),
                Spans.read(fields, FIX));
        fields.check();
        return update;
    }

    /** @throws InvalidInput with a sentence for each mistake */
    public IncidentEnd end(Map<String, String> typed, Instant now) {
        Fields fields = fields(typed, RESOLVING);
        String cause = words(fields, CAUSE, LONGEST)
                .orElseGet(() -> missing(fields, CAUSE, "Say the root cause in plain language; customers read it."));
        String prevention = words(fields, PREVENTION, LONGEST)
                .orElseGet(() -> missing(fields, PREVENTION, "Say what is done so that it does not happen again."));
        PersonId owner = new EndFields(fields).owner(people);
        LocalDate due =
                new EndFields(fields).due(now.atZone(companies.current().zone()).toLocalDate());
        fields.check();
        return new IncidentEnd(cause, prevention, owner, due);
    }

    /** @throws InvalidInput with a sentence for each mistake */
    public CreditWish credit(Map<String, String> typed) {
        Fields fields = fields(typed, CREDITING);
        List<String> named = clients(fields);
        if (named.size() != 1 && fields.text(CLIENT).isEmpty()) {
            fields.note(CLIENT, "Say which customer the credit is for.");
        } else if (named.size() > 1) {
            fields.note(CLIENT, "A credit is for one customer; ask for each by itself.");
        }
        Money fee = new CreditFields(fields).fee(companies.current().currency());
        Percent percent = new CreditFields(fields).percent();
        String reason = words(fields, REASON, LONGEST)
                .orElseGet(() -> missing(fields, REASON, "Say why, for whoever decides."));
        fields.check();
        return new CreditWish(named.get(0), fee, percent, reason);
    }

    /** The names of all customers, to choose from. */
    public List<String> clientNames() {
        return clients.all().stream().map(Client::name).toList();
    }

    private static Fields fields(Map<String, String> typed, List<String> known) {
        Fields fields = new Fields(typed);
        fields.refuseOthersThan(known);
        return fields;
    }

    private static Optional<IncidentStatus> openStatus(String word) {
        return IncidentStatus.ofWord(word).filter(IncidentStatus.OPEN::contains);
    }

    private static String missing(Fields fields, String field, String sentence) {
        fields.note(field, sentence);
        return "";
    }

    private static Optional<String> words(Fields fields, String field, int longest) {
        try {
            return fields.text(field).map(text -> OwnWords.read(field, text, longest));
        } catch (InvalidInput invalid) {
            invalid.errors().forEach(error -> fields.note(error.field(), error.message()));
            return Optional.empty();
        }
    }

    /** Several are separated by semicolons or stand on lines of their own. Each must be known, so that it can be told. */
    private List<String> clients(Fields fields) {
        List<String> found = new ArrayList<>();
        Stream.of(fields.text(CLIENT).orElse("").split("[;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> clients.named(name)
                        .map(Client::name)
                        .ifPresentOrElse(found::add, () -> fields.note(CLIENT, unknown(name))));
        return found.stream().distinct().toList();
    }

    private String unknown(String name) {
        List<String> known = clientNames();
        List<String> lower =
                known.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        String hint = NearMiss.of(name, lower)
                .map(meant -> "did you mean " + known.get(lower.indexOf(meant)) + "?")
                .orElse("I know no customer of that name. Several are separated by semicolons.");
        return "client " + Fields.quoted(name) + ": " + hint;
    }
}
