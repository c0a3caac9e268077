package quotient.schedules;

import java.util.List;
import quotient.domain.clientdigests.DigestKind;
import quotient.domain.clientdigests.SayingDigests;
import quotient.domain.notices.Notice;

/** Tells each client in the morning of their own zone what went well, when something did (I10). */
public final class ClientDailyWin implements Previewable {

    private final SayingDigests saying;

    public ClientDailyWin(SayingDigests saying) {
        this.saying = saying;
    }

    @Override
    public String name() {
        return "client-daily-win";
    }

    @Override
    public String purpose() {
        return "tells each client in their channel what went well, when something did";
    }

    @Override
    public Doing prepare(Run run) {
        SayingDigests.Ready ready =
                saying.ready(DigestKind.DAILY_WIN, run.scope().client(), run.scheduledAt());
        return new Doing(ready.what(), () -> saying.say(ready));
    }

    /** For every client, whatever their rhythm. */
    @Override
    public List<Notice> preview(Run run) {
        return saying.preview(DigestKind.DAILY_WIN, run.scheduledAt());
    }
}
