package quotient.bot.brief;

import static quotient.bot.blocks.Text.escape;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import quotient.bot.blocks.Text;
import quotient.bot.digests.Moves;
import quotient.domain.brief.Brief;
import quotient.domain.brief.BriefAction;
import quotient.domain.brief.BriefLine;
import quotient.domain.people.PersonId;

/** The phrases of a brief. Everything a person wrote is escaped here. */
final class BriefText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int LONGEST = 200;

    private BriefText() {}

    /** {@code Monday 9 Mar 2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 9 Mar}. */
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** With its owner, or plainly without one where it needs one, and by when it is due. */
    static String line(BriefLine line, ZoneId zone) {
        String owner = line.section().hasOwners() ? " · " + owner(line.owner()) : "";
        String due = line.due().map(at -> " · due " + Text.moment(at, zone)).orElse("");
        return escape(Text.shorten(line.sentence(), LONGEST)) + owner + due;
    }

    private static String owner(Optional<PersonId> owner) {
        return owner.map(person -> "owner " + Text.mention(person.value())).orElse("*no owner*");
    }

    /** {@code *B-1001* Why is opus up? · Margin movement, 9 Mar · owner @Lee · due …}. */
    static String action(BriefAction action, ZoneId zone) {
        String end = action.done()
                .map(hand -> "done by " + Text.mention(hand.by()) + " " + Text.moment(hand.at(), zone))
                .orElseGet(() -> "due " + Text.moment(action.due(), zone));
        return "*" + action.id() + "* " + escape(Text.shorten(action.question(), LONGEST)) + " · "
                + action.section().title() + ", " + shortDay(action.brief()) + " · owner "
                + Text.mention(action.owner().value()) + " · " + end;
    }

    /** Who noted it when, and how long after the brief; or by when somebody should. */
    static String standing(Brief brief, ZoneId zone) {
        String after = brief.latency()
                .map(latency -> ", " + Moves.time(latency) + " after the brief")
                .orElse("");
        return brief.noted()
                .map(hand -> "Noted by " + Text.mention(hand.by()) + " " + Text.moment(hand.at(), zone)
                        + (brief.decidedAt().filter(hand.at()::equals).isPresent() ? after : ""))
                .or(() -> brief.decidedAt()
                        .map(at -> "Not noted; the last question was settled " + Text.moment(at, zone) + after))
                .orElseGet(() -> "Nobody has noted it yet; a decision is due by "
                        + Text.moment(brief.at().plus(Brief.DECIDED_WITHIN), zone));
    }
}
