package quotient.domain.brief;

import java.util.List;

/** What writes the sections after the first. */
public record BriefParts(
        MarginPart margin, RisksPart risks, SentimentPart sentiment, PrioritiesPart priorities, RecordPart record) {

    List<BriefPart> inOrder() {
        return List.of(margin, risks, sentiment, priorities, record);
    }
}
