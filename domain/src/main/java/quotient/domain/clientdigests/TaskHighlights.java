package quotient.domain.clientdigests;

import java.math.BigDecimal;
import java.util.Optional;
import quotient.domain.digests.Change;
import quotient.domain.money.Digits;

/** How many tasks were completed, beside the week before (I11). */
public final class TaskHighlights implements Highlights {

    @Override
    public Optional<Highlight> find(ClientFacts facts) {
        long now = facts.tasks(facts.week());
        long before = facts.tasks(facts.week().before());
        String completed = Digits.grouped(now) + (now == 1 ? " task" : " tasks") + " completed";
        return Optional.of(
                new Highlight(Highlight.Telling.ALWAYS, "Tasks", completed + ", " + moved(facts, now, before)));
    }

    private static String moved(ClientFacts facts, long now, long before) {
        if (before == 0) {
            return facts.tasksInAll() - facts.tasks(facts.today()) == now
                    ? "in your first week"
                    : "after none the week before";
        }
        BigDecimal change = Change.percent(BigDecimal.valueOf(now), BigDecimal.valueOf(before))
                .orElseThrow();
        return switch (change.signum()) {
            case 0 -> "as many as the week before";
            case 1 -> "↑ " + change.toPlainString() + " % on the week before";
            default -> "↓ " + change.abs().toPlainString() + " % on the week before";
        };
    }
}
