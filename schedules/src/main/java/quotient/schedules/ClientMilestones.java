package quotient.schedules;

import java.util.List;
import quotient.domain.clientdigests.DigestKind;
import quotient.domain.clientdigests.SayingDigests;
import quotient.domain.notices.Notice;

/** Tells each client what they have reached, once ever (I9). */
public final class ClientMilestones implements Previewable {

    private final SayingDigests saying;

    public ClientMilestones(SayingDigests saying) {
        this.saying = saying;
    }

    @Override
    public String name() {
        return "client-milestones";
    }

    @Override
    public String purpose() {
        return "tells each client in their channel what they have reached, once ever";
    }

    @Override
    public Doing prepare(Run run) {
        SayingDigests.Ready ready =
                saying.ready(DigestKind.MILESTONE, run.scope().client(), run.scheduledAt());
        return new Doing(ready.what(), () -> saying.say(ready));
    }

    /** For every client, whatever their rhythm. */
    @Override
    public List<Notice> preview(Run run) {
        return saying.preview(DigestKind.MILESTONE, run.scheduledAt());
    }
}
