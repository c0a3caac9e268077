package quotient.bot.retrospective;

import java.util.Map;
import java.util.Optional;
import quotient.bot.slack.NoticeView;
import quotient.domain.digests.WeeklyNotices;
import quotient.domain.retrospective.LookingBack;
import quotient.domain.retrospective.ProposingMarkups;

/** Which view draws what a week or a month teaches. The figures are reckoned anew for the time that the notice names. */
public final class RetrospectiveNoticeViews {

    private final LookingBack looking;
    private final ProposingMarkups proposing;

    public RetrospectiveNoticeViews(LookingBack looking, ProposingMarkups proposing) {
        this.looking = looking;
        this.proposing = proposing;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                LookingBack.RETROSPECTIVE.name(),
                notice -> Optional.of(RetrospectiveView.message(looking.retrospective(WeeklyNotices.week(notice)))),
                LookingBack.INSIGHTS.name(),
                notice -> Optional.of(InsightsView.message(looking.insights(WeeklyNotices.week(notice)))),
                ProposingMarkups.PROPOSAL.name(),
                notice -> Optional.of(MarkupView.message(
                        proposing.propose(WeeklyNotices.week(notice)),
                        WeeklyNotices.week(notice).lastDay())));
    }
}
