package quotient.domain.testing;

import java.util.concurrent.atomic.AtomicLong;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.NoticeIds;

/** {@code n-1}, {@code n-2} and so on. */
public final class CountedNoticeIds implements NoticeIds {
    private final AtomicLong last = new AtomicLong();

    @Override
    public NoticeId next() {
        return new NoticeId("n-" + last.incrementAndGet());
    }
}
