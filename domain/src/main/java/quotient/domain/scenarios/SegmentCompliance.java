package quotient.domain.scenarios;

import quotient.domain.company.Segment;

/**
 * How many options of one segment's proposals keep their guardrail (P46).
 *
 * @param portfolios how many proposals
 * @param options of all of them together
 * @param compliant those that keep their guardrail
 */
public record SegmentCompliance(Segment segment, long portfolios, long options, long compliant) {}
