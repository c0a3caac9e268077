package quotient.bot.slack;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import quotient.bot.blocks.Message;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Place;

/** Says a notice under the message that it belongs to, or by itself when somebody has deleted that message. */
final class InThread {

    private final SlackCalls slack;

    InThread(SlackCalls slack) {
        this.slack = slack;
    }

    Call<Place> post(Delivery delivery, Message message) {
        Notice notice = delivery.notice();
        return orAlone(delivery, thread -> slack.post(notice.to(), thread, message, notice.id()));
    }

    /** Looks in the thread, then beside it: it may have been said there because the thread was gone. */
    Call<Optional<Place>> find(Delivery delivery, Instant since) {
        Notice notice = delivery.notice();
        Function<Optional<Place>, Call<Optional<Place>>> look =
                thread -> slack.find(notice.to(), thread, notice.id(), since);
        Call<Optional<Place>> found = orAlone(delivery, look);
        boolean notThere = found instanceof Call.Answered<Optional<Place>> answered
                && answered.answer().isEmpty();
        return notThere && delivery.thread().isPresent() ? look.apply(Optional.empty()) : found;
    }

    private static <T> Call<T> orAlone(Delivery delivery, Function<Optional<Place>, Call<T>> say) {
        Call<T> call = say.apply(delivery.thread());
        boolean gone = call instanceof Call.Refused<T> refused && Troubles.WITH_THE_THREAD.contains(refused.error());
        return gone && delivery.thread().isPresent() ? say.apply(Optional.empty()) : call;
    }
}
