package quotient.schedules;

import java.util.List;
import quotient.domain.notices.Notice;

/** A routine that can show what it would say now. */
public interface Previewable extends Routine {

    /** The notices as they would be put; nobody puts these. */
    List<Notice> preview(Run run);
}
