package quotient.domain.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person is to the desk; one person may be several. D10 says who is who. */
public enum Role {
    REP("rep"),
    SALES_MANAGER("sales manager"),
    REVENUE_LEAD("revenue lead"),
    EXECUTIVE("executive"),
    DEAL_DESK("Deal Desk"),
    REVOPS("RevOps"),
    LEGAL("legal"),
    OPS("ops"),
    CSM("customer success manager"),
    PRICING_ADMIN("pricing admin"),
    CLIENT("client"),
    ADMIN("admin");

    /** Each may stand in for those before it (D5a). */
    private static final List<Role> SALES_LINE = List.of(SALES_MANAGER, REVENUE_LEAD, EXECUTIVE);

    /** Called by their name alone; everybody else is "the" somebody. */
    private static final Set<Role> DEPARTMENTS = EnumSet.of(REVOPS, LEGAL, OPS);

    private final String spoken;

    Role(String spoken) {
        this.spoken = spoken;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a sentence says it. */
    public String spoken() {
        return spoken;
    }

    /** With its article, where it takes one: {@code the sales manager}, {@code legal}. */
    public String called() {
        return DEPARTMENTS.contains(this) ? spoken : "the " + spoken;
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** Whether this role may decide what is asked of the other: itself, or a higher one of the same line. */
    public boolean standsInFor(Role asked) {
        return this == asked || (SALES_LINE.contains(asked) && SALES_LINE.indexOf(this) > SALES_LINE.indexOf(asked));
    }
}
