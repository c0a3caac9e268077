package quotient.domain.alerts;

import quotient.domain.people.Role;

/** Who is told when an alert climbs to a severity because nobody acknowledged it (PRC §27, "Escalate To"; O1, O2). */
public final class Ladder {

    private Ladder() {}

    public static Role toldAt(Severity severity) {
        return switch (severity) {
            case SEV1 -> Role.EXECUTIVE;
            case SEV2 -> Role.REVENUE_LEAD;
            case SEV3, SEV4 -> Role.OPS;
        };
    }
}
