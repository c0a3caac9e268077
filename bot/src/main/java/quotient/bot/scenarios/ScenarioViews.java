package quotient.bot.scenarios;

import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.company.Companies;
import quotient.domain.digests.WeeklyNotices;
import quotient.domain.notices.Notice;
import quotient.domain.scenarios.FindingScenarios;
import quotient.domain.scenarios.Review;
import quotient.domain.scenarios.ScenarioId;
import quotient.domain.scenarios.ScenarioNotices;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.scenarios.TrackingCompliance;

/** Which view draws what is said of scenarios. */
public final class ScenarioViews {

    private final FindingScenarios finding;
    private final TrackingCompliance tracking;
    private final Companies companies;

    public ScenarioViews(FindingScenarios finding, TrackingCompliance tracking, Companies companies) {
        this.finding = finding;
        this.tracking = tracking;
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                ScenarioNotices.CARD.name(),
                notice -> set(notice).map(set -> ScenarioView.card(set, companies.current())),
                ScenarioNotices.REVIEW.name(),
                notice -> set(notice).map(set -> ScenarioView.review(set, companies.current())),
                ScenarioNotices.DECISION.name(),
                this::decision,
                ScenarioNotices.OWNER.name(),
                notice -> set(notice).map(set -> ScenarioView.owner(set, notice.facts())),
                TrackingCompliance.TREND.name(),
                notice -> Optional.of(new ComplianceView(tracking.trend(WeeklyNotices.week(notice))).message()));
    }

    private Optional<Message> decision(Notice notice) {
        return set(notice)
                .filter(set -> set.review().flatMap(Review::decision).isPresent())
                .map(ScenarioView::decision);
    }

    private Optional<ScenarioSet> set(Notice notice) {
        return finding.find(new ScenarioId(notice.subject()));
    }
}
