package quotient.domain.pricingaudits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.PersonId;
import quotient.domain.reading.Fields;
import quotient.domain.reading.OwnWords;
import quotient.domain.reading.Word;

/** Reads what an auditor ticked and typed; every mistake is told at once, beside its field. */
public final class AuditForm {

    public static final String CHECKLIST = "checklist";
    public static final String SEVERITY = "severity";
    public static final String WRONG = "wrong";
    public static final String OWNER = "owner";
    public static final String EVIDENCE = "evidence";
    public static final int LONGEST = 500;
    public static final List<String> FIELDS = List.of(CHECKLIST, SEVERITY, WRONG, OWNER);

    private AuditForm() {}

    /**
     * @param typed the checklist holds the codes of what is in order, with commas; what is left out has failed
     * @throws InvalidInput with a sentence for each field that is wrong
     */
    public static AuditWish read(AuditKind kind, Map<String, String> typed) {
        Fields fields = new Fields(typed);
        Set<ChecklistItem> ticked = fields.words(CHECKLIST, ChecklistItem::ofWord, Word.codes(ChecklistItem.values()));
        List<ChecklistItem> failed =
                kind.checklist().stream().filter(item -> !ticked.contains(item)).toList();
        if (failed.isEmpty()) {
            refuseFault(fields);
            fields.check();
            return new AuditWish(List.of(), Optional.empty());
        }
        return new AuditWish(failed, Optional.of(fault(fields, failed)));
    }

    private static void refuseFault(Fields fields) {
        if (fields.text(WRONG).isPresent()) {
            fields.note(WRONG, "Everything is ticked, so nothing is wrong: untick what failed, or leave this empty.");
        }
    }

    private static AuditWish.Fault fault(Fields fields, List<ChecklistItem> failed) {
        String named = failed.size() + (failed.size() == 1 ? " item is" : " items are") + " not ticked";
        if (fields.text(SEVERITY).isEmpty()) {
            fields.note(SEVERITY, named + ": say how bad that is.");
        }
        Optional<FindingSeverity> severity =
                fields.optionalWord(SEVERITY, FindingSeverity::ofWord, Word.codes(FindingSeverity.values()));
        Optional<String> wrong = words(fields);
        if (fields.text(WRONG).isEmpty()) {
            fields.note(WRONG, named + ": say what is wrong, and what would be right.");
        }
        if (fields.text(OWNER).isEmpty()) {
            fields.note(OWNER, named + ": choose who mends it.");
        }
        fields.check();
        return new AuditWish.Fault(
                severity.orElseThrow(),
                wrong.orElseThrow(),
                new PersonId(fields.text(OWNER).orElseThrow()));
    }

    private static Optional<String> words(Fields fields) {
        try {
            return fields.text(WRONG).map(text -> OwnWords.read(WRONG, text, LONGEST));
        } catch (InvalidInput invalid) {
            invalid.errors().forEach(error -> fields.note(error.field(), error.message()));
            return Optional.empty();
        }
    }
}
