package quotient.domain.alerts;

import java.util.List;
import quotient.domain.notices.Destination;

/** What was said to a destination under this key is not said there again. */
final class SaidStage implements Stage {

    private final Said said;

    SaidStage(Said said) {
        this.said = said;
    }

    @Override
    public String name() {
        return "said already?";
    }

    @Override
    public Passage pass(Saying saying) {
        List<Destination> left = saying.to().stream()
                .filter(to -> said.find(saying.alert().id(), saying.key(), to).isEmpty())
                .toList();
        if (left.isEmpty()) {
            return new Passage.Dropped("Everybody has heard it.");
        }
        int heard = saying.to().size() - left.size();
        return new Passage.On(
                saying.to(left), heard == 0 ? "Nobody has heard it yet." : heard + " have heard it already.");
    }
}
