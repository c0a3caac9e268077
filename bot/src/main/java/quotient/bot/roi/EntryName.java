package quotient.bot.roi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.roi.ProjectId;

/** An entry as buttons and notices name it: {@code P-1001/3}. It comes back from outside. */
record EntryName(ProjectId project, int number) {

    private static final Pattern FORM = Pattern.compile("(P-[1-9]\\d{0,17})/([1-9]\\d{0,8})");

    static Optional<EntryName> read(String value) {
        Matcher matcher = FORM.matcher(value);
        return matcher.matches()
                ? Optional.of(new EntryName(new ProjectId(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
