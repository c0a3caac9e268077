package quotient.domain.brief;

import static quotient.domain.brief.BriefSection.RECORD;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quotient.domain.digests.Median;
import quotient.domain.digests.Share;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RoutineRuns;
import quotient.domain.routines.RunResult;

/**
 * How the brief itself does over twelve weeks (PRC §32, "Brief KPIs"): said on time (target 100 %), decided within 48
 * hours, actions of the prior brief completed (target above 85 %).
 */
public final class RecordPart implements BriefPart {

    private static final int WEEKS = 12;
    private static final Duration IN_TIME = Duration.ofMinutes(15);

    private final RoutineRuns runs;
    private final Briefs briefs;
    private final BriefActions actions;

    public RecordPart(RoutineRuns runs, Briefs briefs, BriefActions actions) {
        this.runs = runs;
        this.briefs = briefs;
        this.actions = actions;
    }

    @Override
    public List<BriefLine> lines(BriefWeek week) {
        List<Brief> before = briefs.since(week.day().minusWeeks(WEEKS)).stream()
                .filter(brief -> brief.day().isBefore(week.day()))
                .toList();
        List<String> lines = new ArrayList<>();
        onTime(week).ifPresent(lines::add);
        decisions(before, week.at()).ifPresent(lines::add);
        before.stream()
                .reduce((one, later) -> later)
                .flatMap(prior -> completed(prior, week.at()))
                .ifPresent(lines::add);
        return lines.stream().map(line -> BriefLine.of(RECORD, line)).toList();
    }

    /** A day counts once, by the run that was due first. */
    private Optional<String> onTime(BriefWeek week) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        runs.since(WritingBriefs.ROUTINE, week.at().minus(Duration.ofDays(7L * WEEKS))).stream()
                .filter(run -> run.scheduledAt().isBefore(week.at()))
                .forEach(run ->
                        days.putIfAbsent(run.scheduledAt().atZone(week.zone()).toLocalDate(), isOnTime(run)));
        days.remove(week.day());
        Share share = new Share(days.values().stream().filter(each -> each).count(), days.size());
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of("On time: " + share.part() + " of " + Spoken.count(share.whole(), "brief") + " in "
                        + WEEKS + " weeks (" + share + ", target 100 %)");
    }

    private static boolean isOnTime(RoutineRun run) {
        return run.result() == RunResult.DONE
                && !run.ranAt().isAfter(run.scheduledAt().plus(IN_TIME));
    }

    /** Those still undecided count once their time is over. */
    private static Optional<String> decisions(List<Brief> before, Instant at) {
        List<Brief> counted = before.stream()
                .filter(brief -> brief.latency().isPresent()
                        || !brief.at().plus(Brief.DECIDED_WITHIN).isAfter(at))
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        List<Duration> times =
                counted.stream().flatMap(brief -> brief.latency().stream()).toList();
        Share quick = new Share(
                times.stream()
                        .filter(time -> time.compareTo(Brief.DECIDED_WITHIN) < 0)
                        .count(),
                counted.size());
        return Optional.of("Decided within 48 hours: " + quick.part() + " of "
                + Spoken.count(quick.whole(), "brief") + " (" + quick + ")"
                + (times.isEmpty() ? "" : ", in the middle after " + Spoken.time(Median.of(times))));
    }

    /** Those asked since the prior brief, and those that it carried. */
    private Optional<String> completed(Brief prior, Instant at) {
        List<BriefAction> all = actions.notDoneBefore(prior.at()).stream()
                .filter(action -> !action.asked().at().isAfter(at))
                .toList();
        Share done =
                new Share(all.stream().filter(action -> !action.wasOpen(at)).count(), all.size());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of("Actions of the prior brief completed: " + done.part() + " of " + done.whole() + " ("
                        + done + ", target above 85 %)");
    }
}
