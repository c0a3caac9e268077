package quotient.domain.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;
import quotient.domain.reading.OwnWords;

/** Reads what is entered into the forms of an examination. What is missing is told beside its field. */
public final class ExamForm {

    /** The answer to the first part is {@code answer_1}; of a choice it is its place, from 1. */
    public static final String ANSWER = "answer_";
    /** {@code verdict_1} is {@link #ENOUGH} or {@link #NOT_ENOUGH}. */
    public static final String VERDICT = "verdict_";
    /** What the judge says of the first part is {@code note_1}. */
    public static final String NOTE = "note_";

    public static final String ENOUGH = "enough";
    public static final String NOT_ENOUGH = "not_enough";

    public static final int LONGEST_ANSWER = 2_000;
    public static final int LONGEST_NOTE = 500;
    private static final int SHORTEST_ANSWER = 40;

    private final Map<String, String> fields;
    private final List<FieldError> errors = new ArrayList<>();

    private ExamForm(Map<String, String> fields) {
        this.fields = fields;
    }

    /** @throws InvalidInput naming every part without a proper answer */
    static List<ExamPart> answers(Exam exam, Map<String, String> fields) {
        ExamForm form = new ExamForm(fields);
        List<ExamPart> answered = new ArrayList<>();
        for (ExamPart part : exam.parts()) {
            answered.add(part.answered(form.answer(part, ANSWER + (answered.size() + 1))));
        }
        return form.checked(answered);
    }

    /** @throws InvalidInput naming every part without a verdict, or judged not enough without a word */
    static List<ExamPart> verdicts(Exam exam, Map<String, String> fields) {
        ExamForm form = new ExamForm(fields);
        List<ExamPart> judged = new ArrayList<>();
        for (ExamPart part : exam.parts()) {
            judged.add(form.verdict(part, judged.size() + 1));
        }
        return form.checked(judged);
    }

    private List<ExamPart> checked(List<ExamPart> parts) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return parts;
    }

    private String answer(ExamPart part, String field) {
        return part.isWritten() ? words(field) : choice(part, field);
    }

    private String choice(ExamPart part, String field) {
        String typed = typed(field);
        Optional<String> chosen = typed.matches("[1-9]")
                        && Integer.parseInt(typed) <= part.choices().size()
                ? Optional.of(part.choices().get(Integer.parseInt(typed) - 1))
                : Optional.empty();
        return chosen.orElseGet(() -> wrong(
                field,
                typed.isEmpty()
                        ? "Choose an answer."
                        : Fields.quoted(typed) + " is none of the answers: choose one of them."));
    }

    private String words(String field) {
        String said = said(field, LONGEST_ANSWER);
        return said.length() >= SHORTEST_ANSWER
                ? said
                : wrong(
                        field,
                        "Answer in whole sentences: what you decide, why, and what you ask for, in " + SHORTEST_ANSWER
                                + " characters at the least.");
    }

    private ExamPart verdict(ExamPart part, int place) {
        String verdict = typed(VERDICT + place);
        String note = said(NOTE + place, LONGEST_NOTE);
        if (!verdict.equals(ENOUGH) && !verdict.equals(NOT_ENOUGH)) {
            wrong(VERDICT + place, "Say whether it is enough.");
        }
        if (verdict.equals(NOT_ENOUGH) && note.isEmpty()) {
            wrong(NOTE + place, "Say what is missing, for whoever takes it again.");
        }
        return part.judged(verdict.equals(ENOUGH), note);
    }

    private String said(String field, int longest) {
        try {
            return OwnWords.read(field, typed(field), longest);
        } catch (InvalidInput invalid) {
            errors.addAll(invalid.errors());
            return "";
        }
    }

    private String typed(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    private String wrong(String field, String sentence) {
        if (errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, sentence));
        }
        return "";
    }
}
