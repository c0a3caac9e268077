package quotient.domain.brief;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.keeping.Transactions;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Looks a brief up as it stands: what it said, who noted it, and what has become of its actions. */
public final class ReadingBriefs {

    private final Transactions transactions;
    private final Briefs briefs;
    private final BriefActions actions;
    private final WritingBriefs writing;

    public ReadingBriefs(Transactions transactions, Briefs briefs, BriefActions actions, WritingBriefs writing) {
        this.transactions = transactions;
        this.briefs = briefs;
        this.actions = actions;
        this.writing = writing;
    }

    /** The brief of that moment's day; one that was never said as it would be said. */
    public BriefCard card(Instant at) {
        return transactions.read(() -> card(writing.said(at).orElseGet(() -> writing.write(at))));
    }

    public Optional<BriefAction> action(BriefActionId id) {
        return actions.find(id);
    }

    /** The brief said last, for those who answer briefs; nothing for everybody else. */
    public Optional<BriefCard> latest(Actor actor) {
        return Permission.ANSWER_BRIEFS.isGivenTo(actor)
                ? transactions.read(() -> briefs.latest().map(this::card))
                : Optional.empty();
    }

    private BriefCard card(Brief brief) {
        List<BriefAction> carried = actions.notDoneBefore(brief.at()).stream()
                .filter(action -> action.brief().isBefore(brief.day()))
                .filter(action -> action.wasOpen(brief.at()))
                .toList();
        return new BriefCard(brief, carried, actions.of(brief.day()));
    }
}
