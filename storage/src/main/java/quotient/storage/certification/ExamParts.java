package quotient.storage.certification;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import quotient.domain.certification.Exam;
import quotient.domain.certification.ExamPart;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** The parts of one examination, a row each. */
final class ExamParts {
    private ExamParts() {}

    static void add(Session session, Exam exam) {
        for (int place = 0; place < exam.parts().size(); place++) {
            ExamPart part = exam.parts().get(place);
            session.change(
                    """
                    INSERT INTO exam_parts (exam, place, prompt, choices, correct, answer, passed, note)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    exam.id().number(),
                    place,
                    part.prompt(),
                    written(part.choices()),
                    part.right(),
                    part.answer(),
                    part.passed(),
                    part.note());
        }
    }

    static void update(Session session, Exam exam) {
        for (int place = 0; place < exam.parts().size(); place++) {
            ExamPart part = exam.parts().get(place);
            session.change(
                    "UPDATE exam_parts SET answer = ?, passed = ?, note = ? WHERE exam = ? AND place = ?",
                    part.answer(),
                    part.passed(),
                    part.note(),
                    exam.id().number(),
                    place);
        }
    }

    static List<ExamPart> of(Session session, long exam) {
        return session.all("""
                SELECT prompt, choices, correct, answer, passed, note FROM exam_parts WHERE exam = ? ORDER BY place
                """, ExamParts::read, exam);
    }

    private static ExamPart read(Row row) throws SQLException {
        return new ExamPart(
                row.text("prompt"),
                choices(row.text("choices")),
                row.optionalText("correct"),
                row.optionalText("answer"),
                row.optionalNumber("passed").map(flag -> flag != 0),
                row.text("note"));
    }

    private static String written(List<String> choices) {
        JsonArray written = new JsonArray();
        choices.forEach(written::add);
        return written.toString();
    }

    private static List<String> choices(String json) {
        List<String> choices = new ArrayList<>();
        for (JsonElement choice : JsonParser.parseString(json).getAsJsonArray()) {
            choices.add(choice.getAsString());
        }
        return choices;
    }
}
