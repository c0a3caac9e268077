package quotient.domain.retrospective;

import java.util.Optional;
import quotient.domain.company.Segment;
import quotient.domain.digests.Share;
import quotient.domain.money.Markup;

/**
 * What the month's compliance suggests for the markup of one segment (P46, PRC §38).
 *
 * @param compliant options that keep their guardrail, of all of four weeks
 * @param now the segment's step on the markup in the policy in force
 * @param proposed the step that is proposed; empty where it stays, or too little is known
 * @param reason in a sentence
 */
public record MarkupProposal(Segment segment, Share compliant, Markup now, Optional<Markup> proposed, String reason) {

    static MarkupProposal of(Segment segment, Share compliant, Markup now) {
        if (compliant.whole() < Bounds.LEAST_OPTIONS) {
            return new MarkupProposal(
                    segment,
                    compliant,
                    now,
                    Optional.empty(),
                    "Not enough data: " + compliant.whole() + " options, and under " + Bounds.LEAST_OPTIONS
                            + " a share says nothing.");
        }
        return compliant.isBelow(Bounds.LEAST_COMPLIANT)
                ? new MarkupProposal(
                        segment,
                        compliant,
                        now,
                        Optional.of(now.plus(Bounds.STEP)),
                        "Under " + Bounds.LEAST_COMPLIANT
                                + " % of the options keep their guardrail: raise the markup by "
                                + Bounds.STEP.times().toPlainString() + "x, which is a minor change.")
                : new MarkupProposal(
                        segment,
                        compliant,
                        now,
                        Optional.empty(),
                        "The options keep their guardrail: leave the markup as it is.");
    }
}
