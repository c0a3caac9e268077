package quotient.schedules;

import java.util.List;
import quotient.domain.clientdigests.DigestKind;
import quotient.domain.clientdigests.SayingDigests;
import quotient.domain.notices.Notice;

/** Tells each client how their week went, in the morning of their own zone (I11). */
public final class ClientWeekly implements Previewable {

    private final SayingDigests saying;

    public ClientWeekly(SayingDigests saying) {
        this.saying = saying;
    }

    @Override
    public String name() {
        return "client-weekly";
    }

    @Override
    public String purpose() {
        return "tells each client in their channel how their week went, in four bullets and a picture";
    }

    @Override
    public Doing prepare(Run run) {
        SayingDigests.Ready ready = saying.ready(DigestKind.WEEKLY, run.scope().client(), run.scheduledAt());
        return new Doing(ready.what(), () -> saying.say(ready));
    }

    /** For every client, whatever their rhythm. */
    @Override
    public List<Notice> preview(Run run) {
        return saying.preview(DigestKind.WEEKLY, run.scheduledAt());
    }
}
