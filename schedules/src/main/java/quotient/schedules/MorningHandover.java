package quotient.schedules;

import java.util.List;
import quotient.domain.daily.DailyNotices;
import quotient.domain.daily.HandingOverMorning;
import quotient.domain.handoff.PackingHandoff;
import quotient.domain.notices.Notice;

/** Tells ops what the night brought and what waits (O6, PRC §31). */
public final class MorningHandover implements Previewable {

    private final HandingOverMorning handingOver;
    private final DailyNotices notices;
    private final PackingHandoff packing;

    public MorningHandover(HandingOverMorning handingOver, DailyNotices notices, PackingHandoff packing) {
        this.handingOver = handingOver;
        this.notices = notices;
        this.packing = packing;
    }

    @Override
    public String name() {
        return "morning-handoff";
    }

    @Override
    public String purpose() {
        return "tells what the night brought, what it cost, and what waits";
    }

    /** The evening's pack is settled first: what the night has filled or ended completes it. */
    @Override
    public Doing prepare(Run run) {
        List<Notice> said = preview(run);
        return new Doing(said.isEmpty() ? "ops has no channel, so it was said nowhere" : "said to ops", () -> {
            packing.settle(run.local().toLocalDate().minusDays(1));
            notices.put(said);
        });
    }

    @Override
    public List<Notice> preview(Run run) {
        return handingOver.notices(handingOver.gather(run.scheduledAt()));
    }
}
