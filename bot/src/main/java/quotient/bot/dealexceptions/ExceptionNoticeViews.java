package quotient.bot.dealexceptions;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.dealexceptions.Aging;
import quotient.domain.dealexceptions.BurnDownNotices;
import quotient.domain.dealexceptions.BurnDownPicture;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.dealexceptions.ExceptionNotices;
import quotient.domain.dealexceptions.SweepingExceptions;
import quotient.domain.notices.Notice;

/** Which view draws what is said of exceptions. */
public final class ExceptionNoticeViews {

    private static final int OLDEST = 15;

    private final ExceptionWork work;

    public ExceptionNoticeViews(ExceptionWork work) {
        this.work = work;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                ExceptionNotices.CARD.name(),
                this::card,
                ExceptionNotices.OVERDUE.name(),
                this::overdue,
                SweepingExceptions.SWEEP.name(),
                this::sweep,
                BurnDownNotices.BURN_DOWN.name(),
                notice -> Optional.of(BurnDownView.posted(work.burning().now(OLDEST))),
                BurnDownNotices.PICTURE.name(),
                notice -> Optional.of(BurnDownView.more(work.burning().now(0), picture(notice))));
    }

    private Optional<Message> card(Notice notice) {
        return ExceptionId.typed(notice.subject()).flatMap(work.finding()::find).map(ExceptionView::card);
    }

    /** Nothing is said of what was settled meanwhile. */
    private Optional<Message> overdue(Notice notice) {
        return ExceptionId.typed(notice.subject())
                .flatMap(work.finding()::find)
                .filter(exception ->
                        Aging.of(exception, work.finding().today()).step() == Aging.Step.REAPPROVE_OR_RETIRE)
                .map(exception ->
                        ExceptionView.overdue(exception, work.finding().today()));
    }

    private Optional<Message> sweep(Notice notice) {
        Instant at = Instant.parse(notice.facts().get("at"));
        return Optional.of(SweepView.message(work.sweeping().sweep(at)));
    }

    private static BurnDownPicture picture(Notice notice) {
        return BurnDownPicture.ofCode(notice.facts().get(BurnDownNotices.PICTURE_FACT))
                .orElse(BurnDownPicture.TREND);
    }
}
