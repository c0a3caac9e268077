package quotient.bot.dealexceptions;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Modal;
import quotient.domain.dealexceptions.Aging;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.keeping.Page;

/** One case at a time, the oldest first (P59): next milestone and owner, and what to type. Its button goes on. */
final class WalkView {

    private WalkView() {}

    /**
     * How far the walk has come.
     *
     * @param number of the case to show, from 1
     * @param cursor after which it stands, empty at the start
     */
    record Place(int number, Optional<String> cursor) {

        static final Place START = new Place(1, Optional.empty());
        private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,6})\\|(\\S{1,200})");

        /** It comes back from outside; what cannot be read begins anew. */
        static Place read(String written) {
            Matcher matcher = FORM.matcher(written);
            return matcher.matches()
                    ? new Place(Integer.parseInt(matcher.group(1)), Optional.of(matcher.group(2)))
                    : START;
        }

        String next(String after) {
            return (number + 1) + "|" + after;
        }
    }

    static Modal step(Page<DealException> page, Place place, long open, LocalDate today) {
        if (page.items().isEmpty()) {
            return new Modal(
                    ExceptionActions.WALK,
                    "Walk through",
                    "",
                    "",
                    List.of(Blocks.section(":white_check_mark: No exception is open.")));
        }
        DealException exception = page.items().get(0);
        List<JsonObject> blocks = new ArrayList<>(ExceptionView.face(exception, today));
        blocks.add(Blocks.section("*Next:* " + ExceptionText.next(Aging.of(exception, today)) + " · *Milestone:* "
                + exception.plan().target() + " · *Owner:* " + ExceptionText.owner(exception)));
        blocks.add(Blocks.context("`/exceptions progress " + exception.id() + " 2.5 note` · `close " + exception.id()
                + " 56.2` · `reapprove` · `retire` · `assign`"));
        return new Modal(
                ExceptionActions.WALK,
                "Case " + place.number() + " of " + Math.max(open, place.number()),
                page.next().isPresent() ? "Next" : "",
                page.next().map(place::next).orElse(""),
                blocks);
    }
}
