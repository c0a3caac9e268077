package quotient.domain.clientdigests;

import java.util.Optional;
import quotient.domain.money.Digits;

/** What needs the client, or that nothing does. */
public final class NextStepHighlights implements Highlights {

    /** A fall by so much of so many tasks is asked about. */
    private static final int FALL_PERCENT = 30;

    private static final int LEAST_TASKS = 20;

    @Override
    public Optional<Highlight> find(ClientFacts facts) {
        return Optional.of(new Highlight(Highlight.Telling.ALWAYS, "Next", sentence(facts)));
    }

    private static String sentence(ClientFacts facts) {
        if (facts.disruptions().isOpenAt(facts.at())) {
            return "we are still working on an incident → you hear from us here when it is over";
        }
        if (facts.offersWaiting() > 0) {
            return facts.offersWaiting() == 1
                    ? "an offer waits for your answer → reply here with any question"
                    : Digits.grouped(facts.offersWaiting())
                            + " offers wait for your answer → reply here with any question";
        }
        return hasFallen(facts)
                ? "fewer tasks than usual reached us → is that as you expect? Tell us here"
                : "nothing needs you";
    }

    private static boolean hasFallen(ClientFacts facts) {
        long now = facts.tasks(facts.week());
        long before = facts.tasks(facts.week().before());
        return before >= LEAST_TASKS && now * 100 <= before * (100 - FALL_PERCENT);
    }
}
