package quotient.domain.brief;

import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.reading.Word;

/** The parts of a brief in their order: the five that PRC §32 asks for, and how the brief itself does. */
public enum BriefSection implements Word {
    REVENUE("Revenue movement", "no quote was won or lost in this week or in the one before"),
    MARGIN("Margin movement", "no quote was made and no support was needed in this week or in the one before"),
    RISKS("Top risks", "nothing is open that puts revenue at risk"),
    SENTIMENT("Customer sentiment", "no deal was won or lost, and no customer was in an incident"),
    PRIORITIES("Next week", "nothing waits for a decision or a promise"),
    RECORD("The brief itself", "delivery, decisions and actions are counted from this brief on");

    private final String title;
    private final String nothing;

    BriefSection(String title, String nothing) {
        this.title = title;
        this.nothing = nothing;
    }

    public String title() {
        return title;
    }

    /** What is said in the place of its lines when there are none, without its point. */
    public String nothing() {
        return nothing;
    }

    /** Whether each of its lines is somebody's. */
    public boolean hasOwners() {
        return this == RISKS || this == PRIORITIES;
    }

    public static Optional<BriefSection> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
