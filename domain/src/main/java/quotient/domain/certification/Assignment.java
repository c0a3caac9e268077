package quotient.domain.certification;

/** A case to review, or a task of the practical; it is answered in one's own words. */
public record Assignment(String title, String text) {

    String prompt() {
        return title + "\n" + text;
    }
}
