package quotient.domain.digests;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.money.MoneyText;
import quotient.domain.people.Role;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Quote;

/** What of a week needs a person (P98, PRC §55). Shares of fewer than ten quotes say nothing and are passed over. */
final class AttentionRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final int LEAST_QUOTES = 10;
    private static final BigDecimal MARGIN_WARNING = BigDecimal.valueOf(60);
    private static final BigDecimal MARGIN_CRITICAL = BigDecimal.valueOf(50);

    private final WeeklySnapshot week;
    private final List<Attention> found = new ArrayList<>();

    AttentionRules(WeeklySnapshot week) {
        this.week = week;
    }

    List<Attention> attention() {
        waiting();
        margin();
        if (week.quotes().count() >= LEAST_QUOTES) {
            escalation();
            compliance();
        }
        budget();
        return List.copyOf(found);
    }

    private void waiting() {
        week.waiting().oldest().stream().findFirst().ifPresent(oldest -> {
            int count = week.waiting().oldest().size();
            String many = week.waiting().more() ? "More than " + count + " quotes wait" : count + " quotes wait";
            note(
                    (count == 1 && !week.waiting().more() ? "One quote waits" : many) + " for approval; the oldest is "
                            + oldest.id() + " by " + oldest.authorName() + ", made on "
                            + DAY.format(oldest.createdAt().atZone(week.week().zone())) + ", for " + deciders(oldest),
                    owner(oldest),
                    "/quote show " + oldest.id());
        });
    }

    private static String deciders(Quote quote) {
        return quote.openApprovals().stream().map(Approval::called).collect(Collectors.joining(" and "));
    }

    private static Role owner(Quote quote) {
        return quote.openApprovals().stream()
                .flatMap(open -> open.deciders().stream())
                .findFirst()
                .orElse(Role.DEAL_DESK);
    }

    private void margin() {
        Optional<BigDecimal> average = week.quotes().averageMargin();
        average.filter(margin -> margin.compareTo(MARGIN_WARNING) < 0)
                .ifPresent(margin -> note(
                        "The week's quotes have a margin of " + margin.toPlainString() + " % on average; under "
                                + (margin.compareTo(MARGIN_CRITICAL) < 0 ? "50 % is critical" : "60 % is a warning"),
                        Role.REVENUE_LEAD,
                        "/quote report 7"));
    }

    private void escalation() {
        if (week.escalated().isAbove(25)) {
            note(
                    week.escalated() + " of the quotes were escalated; over "
                            + (week.escalated().isAbove(40) ? "40 % is critical" : "25 % is a warning"),
                    Role.DEAL_DESK,
                    "/quote waiting");
        }
    }

    /** Two of three is enough (X1). */
    private void compliance() {
        Share compliant = new Share(week.quotes().compliant(), week.quotes().count());
        if (compliant.isBelow(80)) {
            boolean critical = compliant.part() * 3 < compliant.whole() * 2;
            note(
                    compliant + " of the quotes keep their guardrail; under "
                            + (critical ? "two thirds is critical" : "80 % is a warning"),
                    Role.DEAL_DESK,
                    "/quote report 7");
        }
    }

    private void budget() {
        List<WeekSpend.Day> over = week.spend().over();
        if (!over.isEmpty()) {
            note(
                    "More than " + MoneyText.cents(week.spend().daily()) + " was spent on "
                            + over.stream()
                                    .map(day -> DAY.format(day.day()) + " (" + MoneyText.cents(day.spent()) + ")")
                                    .collect(Collectors.joining(", ")),
                    Role.OPS,
                    "/health");
        }
    }

    private void note(String sentence, Role owner, String command) {
        found.add(new Attention(sentence, owner, command));
    }
}
