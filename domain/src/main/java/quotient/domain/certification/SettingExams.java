package quotient.domain.certification;

import java.util.List;
import quotient.domain.notices.NoticeId;
import quotient.domain.people.CertificationLevel;

/** Draws what an examination consists of: which questions or cases, and in which order. */
final class SettingExams {

    private final Syllabus syllabus;

    SettingExams(Syllabus syllabus) {
        this.syllabus = syllabus;
    }

    /** @param lot decides what is drawn */
    List<ExamPart> parts(CertificationLevel level, NoticeId lot) {
        Draw draw = new Draw(lot);
        return switch (level) {
            case REPRESENTATIVE ->
                draw.some(syllabus.questions(), Syllabus.QUESTIONS).stream()
                        .map(question ->
                                ExamPart.chosen(question.text(), draw.mixed(question.answers()), question.right()))
                        .toList();
            case MANAGER -> written(draw.some(syllabus.cases(), Syllabus.CASES));
            case ADMINISTRATOR -> written(syllabus.practical());
        };
    }

    private static List<ExamPart> written(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> ExamPart.written(assignment.prompt()))
                .toList();
    }
}
