package quotient.domain.routines;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;

/** What ops hears of routines: that one failed, that it came right again or was given up, and what was skipped. */
public final class RoutineNotices {

    /**
     * A routine is in trouble, or out of it. Facts: {@code what} ({@code failed}, {@code recovered}, {@code given_up},
     * {@code skipped}), {@code scope}, {@code period}, {@code cause}, {@code attempts}, {@code next_try}, and for what
     * was skipped {@code count} and {@code first}.
     */
    public static final Kind ROUTINE_TROUBLE = new Kind("routine_trouble", false);

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Companies companies;

    public RoutineNotices(Outbox outbox, NoticeIds ids, Companies companies) {
        this.outbox = outbox;
        this.ids = ids;
        this.companies = companies;
    }

    /** It failed for the first time, or for the last. */
    public void failed(RoutineRun run) {
        tell(run.result().name(), run, Map.of());
    }

    /** It failed before and is done now. */
    public void recovered(RoutineRun run) {
        tell("recovered", run, Map.of());
    }

    /** One notice for all that one routine missed while the desk was away; oldest first, at least one. */
    public void skipped(List<RoutineRun> runs) {
        RoutineRun first = runs.get(0);
        RoutineRun last = runs.get(runs.size() - 1);
        tell(
                "skipped",
                last,
                Map.of(
                        "count",
                        Integer.toString(runs.size()),
                        "first",
                        first.key().period()));
    }

    private void tell(String what, RoutineRun run, Map<String, String> more) {
        Map<String, String> facts = new TreeMap<>(more);
        facts.put("what", what.toLowerCase(Locale.ROOT));
        facts.put("scope", run.key().scope());
        facts.put("period", run.key().period());
        facts.put("cause", run.why());
        facts.put("attempts", Integer.toString(run.attempts()));
        run.nextTry().map(Instant::toString).ifPresent(next -> facts.put("next_try", next));
        companies
                .current()
                .channel("ops")
                .map(Destination::channel)
                .ifPresent(ops -> outbox.put(new Notice(
                        ids.next(), ROUTINE_TROUBLE, run.key().routine(), ops, Urgency.LOW, run.ranAt(), facts)));
    }
}
