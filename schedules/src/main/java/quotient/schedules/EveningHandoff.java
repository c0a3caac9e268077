package quotient.schedules;

import java.util.List;
import quotient.domain.handoff.HandoffPack;
import quotient.domain.handoff.PackingHandoff;
import quotient.domain.notices.Notice;

/** Packs what the evening hands over; the card stays and turns complete in place (O7, PRC §26). */
public final class EveningHandoff implements Previewable {

    private final PackingHandoff packing;

    public EveningHandoff(PackingHandoff packing) {
        this.packing = packing;
    }

    @Override
    public String name() {
        return "nightly-handoff";
    }

    @Override
    public String purpose() {
        return "hands over what is open, with owner, next action and ETA";
    }

    @Override
    public Doing prepare(Run run) {
        HandoffPack pack = packing.pack(run.scheduledAt());
        List<Notice> said = packing.notices(pack);
        String state = pack.isComplete()
                ? "complete"
                : "incomplete: " + pack.incomplete().size() + " items lack something";
        return new Doing(
                said.isEmpty() ? state + "; ops has no channel, so it was said nowhere" : state,
                () -> packing.post(pack, said));
    }

    @Override
    public List<Notice> preview(Run run) {
        return packing.notices(packing.pack(run.scheduledAt()));
    }
}
