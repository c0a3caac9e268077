package quotient.domain.retrospective;

import java.math.BigDecimal;
import quotient.domain.money.Markup;

/** From when on a figure of a week or a month says something; the one place where these bounds stand. */
public final class Bounds {

    /** Quotes of a segment or a person in a week, under which a rate or a mean of them says nothing. */
    public static final int LEAST_QUOTES = 5;

    /** Tasks of a model in a week, under which its mean cost says nothing. */
    public static final int LEAST_TASKS = 20;

    /** Options of a segment's proposals in four weeks, under which a share of them says nothing. */
    public static final int LEAST_OPTIONS = 10;

    /** Percent: the gross margin that is aimed at (PRC §60). */
    public static final BigDecimal TARGET_MARGIN = BigDecimal.valueOf(65);

    /** Percentage points over the target from which a default may be lowered (PRC §47, X29). */
    public static final BigDecimal ROOM = BigDecimal.valueOf(15);

    /** Percentage points by which a share moves from one week to the next to be called an anomaly. */
    public static final BigDecimal ANOMALY = BigDecimal.valueOf(20);

    /** Percent of a segment's options that keep their guardrail, under which its markup is too low (PRC §55, P98). */
    public static final int LEAST_COMPLIANT = 80;

    /** Percent of the escalated quotes that were approved in the end, from which a rule escalates too much. */
    public static final int APPROVED_ANYWAY = 75;

    /** The most that a change may be to count as minor (X6). */
    public static final Markup STEP = Markup.of("0.5");

    private Bounds() {}
}
