package quotient.bot.simulation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RunKey;
import quotient.domain.routines.RunResult;

/** What the house has done for good, written down beside it: a note counts only once its unit of work stands. */
final class Ledger {

    private final Clock clock;
    private final List<Runnable> pending = new ArrayList<>();
    private final Map<String, Put> puts = new LinkedHashMap<>();
    private final Map<String, List<Put>> putsOf = new HashMap<>();
    private final Map<RunKey, RunResult> runs = new LinkedHashMap<>();
    private final Map<String, Instant> redrawn = new HashMap<>();
    private final Map<String, String> givenUp = new HashMap<>();
    private final Set<String> outOfLine = new HashSet<>();
    private final Set<String> touched = new HashSet<>();
    private final Set<String> cards = new HashSet<>();
    private final Map<String, Set<String>> told = new HashMap<>();
    private boolean byPerson;
    private Optional<String> broken = Optional.empty();

    /**
     * A notice that stands in the outbox.
     *
     * @param answers whether a person's own act put it there
     */
    record Put(int number, Notice notice, Instant at, boolean answers) {}

    Ledger(Clock clock) {
        this.clock = clock;
    }

    synchronized void begin() {
        pending.clear();
    }

    synchronized void commit() {
        pending.forEach(Runnable::run);
        pending.clear();
    }

    synchronized void byPerson(boolean now) {
        byPerson = now;
    }

    synchronized void note(String method, Object[] with, Object answer) {
        if (method.equals("put") && with[0] instanceof Notice notice) {
            pending.add(() -> put(notice));
        } else if (method.equals("redraw") && with[0] instanceof String subject) {
            pending.add(() -> redraw(subject));
        } else if (method.equals("claim") && with[0] instanceof RoutineRun run && Boolean.TRUE.equals(answer)) {
            pending.add(() -> claimed(run));
        } else if (List.of("givenUp", "orphaned", "revive").contains(method)) {
            pending.add(() -> delivered(method, with));
        }
    }

    private void put(Notice notice) {
        String id = notice.id().value();
        Put put = new Put(puts.size(), notice, clock.instant(), byPerson);
        puts.put(id, put);
        putsOf.computeIfAbsent(notice.subject(), first -> new ArrayList<>()).add(put);
        touched.add(notice.subject());
        told.computeIfAbsent(notice.subject(), first -> new HashSet<>())
                .add(notice.to().id());
        if (notice.kind().living() && !cards.add(notice.kind() + " " + notice.subject() + " " + notice.to())) {
            complain("a second " + notice.kind().name() + " of " + notice.subject() + " was put for "
                    + notice.to().id());
        }
    }

    private void redraw(String subject) {
        redrawn.put(subject, clock.instant());
        touched.add(subject);
    }

    private void claimed(RoutineRun run) {
        RunResult before = runs.put(run.key(), run.result());
        if (before != null && before != RunResult.FAILED) {
            complain(run.key() + " ran again although it was " + before + " before");
        }
    }

    private void delivered(String method, Object[] with) {
        if (method.equals("revive")) {
            givenUp.values().removeIf(why -> why.startsWith((String) with[0]));
        } else {
            String id = ((NoticeId) with[0]).value();
            outOfLine.add(id);
            if (method.equals("givenUp")) {
                givenUp.put(id, (String) with[1]);
            }
        }
    }

    private void complain(String sentence) {
        broken = broken.or(() -> Optional.of(sentence));
    }

    synchronized Optional<String> broken() {
        return broken;
    }

    synchronized Optional<Put> find(String notice) {
        return Optional.ofNullable(puts.get(notice));
    }

    /** Whether something about the subject went to such a destination. */
    synchronized boolean wasTold(String subject, Predicate<String> destination) {
        return told.getOrDefault(subject, Set.of()).stream().anyMatch(destination);
    }

    synchronized List<Put> puts() {
        return List.copyOf(puts.values());
    }

    /** What was said of that subject, in its order. */
    synchronized List<Put> putsOf(String subject) {
        return List.copyOf(putsOf.getOrDefault(subject, List.of()));
    }

    synchronized Map<RunKey, RunResult> runs() {
        return Map.copyOf(runs);
    }

    synchronized Optional<Instant> redrawn(String subject) {
        return Optional.ofNullable(redrawn.get(subject));
    }

    synchronized Map<String, String> givenUp() {
        return Map.copyOf(givenUp);
    }

    /** Whether it lost its place in its line: it was given up once, or its message was deleted. */
    synchronized boolean isOutOfLine(String notice) {
        return outOfLine.contains(notice);
    }

    /** The subjects of which something was said or drawn since the last time that somebody asked. */
    synchronized Set<String> takeTouched() {
        Set<String> taken = new HashSet<>(touched);
        touched.clear();
        return taken;
    }
}
