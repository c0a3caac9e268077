package quotient.bot.dealexceptions;

import static quotient.bot.blocks.Text.escape;

import java.time.LocalDate;
import quotient.bot.blocks.Text;
import quotient.domain.dealexceptions.AgeBand;
import quotient.domain.dealexceptions.Aging;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.RiskLevel;

/** Words about exceptions, as mrkdwn. */
final class ExceptionText {

    private ExceptionText() {}

    /** {@code *X-1001* for Q-1001, Acme}. */
    static String title(DealException exception) {
        return "*" + exception.id() + "* for " + exception.deal().quote()
                + exception
                        .deal()
                        .account()
                        .map(account -> ", " + escape(account))
                        .orElse("");
    }

    /** One line of a list: how old, what is missing, what is next, whose it is. */
    static String line(DealException exception, LocalDate today) {
        Aging aging = Aging.of(exception, today);
        return mark(aging, exception) + " " + title(exception) + " · " + days(aging.days()) + " · "
                + exception.remaining().toPlainString() + " of "
                + exception.deal().gap().toPlainString() + " points missing · "
                + (exception.isOpen()
                        ? next(aging) + " · " + owner(exception)
                        : exception.status().spoken());
    }

    static String next(Aging aging) {
        return switch (aging.step()) {
            case DONE -> "nothing to do";
            case ON_TRACK ->
                aging.band() == AgeBand.MANAGER_REVIEW
                        ? "recovery goes on, " + aging.band().meaning()
                        : "recovery goes on";
            case MANAGER -> "manager follows up within 24 hours" + (aging.repricing() ? ", *reprice*" : "");
            case EXECUTIVE -> "executive review" + (aging.repricing() ? ", *reprice*" : "");
            case REAPPROVE_OR_RETIRE -> "*re-approve or retire*";
        };
    }

    static String owner(DealException exception) {
        return exception.owner().map(owner -> Text.mention(owner.value())).orElse("nobody owns it");
    }

    static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    static String mark(RiskLevel level) {
        return switch (level) {
            case NONE -> ":white_check_mark:";
            case OK -> ":large_green_circle:";
            case WARNING -> ":large_yellow_circle:";
            case CRITICAL -> ":red_circle:";
        };
    }

    private static String mark(Aging aging, DealException exception) {
        if (!exception.isOpen()) {
            return ":white_check_mark:";
        }
        return switch (aging.step()) {
            case DONE, ON_TRACK -> ":large_green_circle:";
            case MANAGER -> ":large_yellow_circle:";
            case EXECUTIVE, REAPPROVE_OR_RETIRE -> ":red_circle:";
        };
    }
}
