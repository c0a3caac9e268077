package quotient.bot.pricinghealth;

import static java.lang.String.format;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.domain.company.Segment;
import quotient.domain.money.MoneyText;
import quotient.domain.policy.Model;
import quotient.domain.pricing.Quote;
import quotient.domain.pricinghealth.Dashboard;
import quotient.domain.pricinghealth.PricingHealth;
import quotient.domain.pricinghealth.QuoteFigures;
import quotient.domain.reading.Word;

/** The five sections of the pricing dashboard: daily snapshot, weekly trends, segments, models, alerts (PRC §55). */
final class DashboardView {

    private static final String TREND = "%-16s %12s %12s %10s%n";
    private static final String SEGMENT = "%-12s %7s %9s %14s %9s %12s%n";
    private static final String MODEL = "%-8s %7s %7s %9s%n";

    private DashboardView() {}

    /** @param waiting for the decision of whoever looks */
    static List<JsonObject> blocks(Dashboard dashboard, List<Quote> waiting) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(snapshot(dashboard)));
        blocks.add(Blocks.section("*This week against the week before*\n```" + trends(dashboard) + "```"));
        if (dashboard.detailed()) {
            blocks.add(Blocks.section("*Segments, 28 days*\n" + segments(dashboard.month())));
            blocks.add(Blocks.section("*Models*\n" + models(dashboard)));
        } else {
            blocks.add(Blocks.context("Segments and models: `/quote report 30` · `/health pricing`"));
        }
        blocks.addAll(alerts(dashboard.health(), waiting));
        return blocks;
    }

    private static String snapshot(Dashboard dashboard) {
        QuoteFigures today = dashboard.today();
        return "*" + (dashboard.everybodys() ? "Today" : "Your quotes today") + ", " + dashboard.day() + "*\n"
                + number(today.count()) + (today.count() == 1 ? " quote" : " quotes") + " · approved "
                + share(today.approved(), today.count()) + " · escalated " + share(today.escalated(), today.count())
                + " · average margin " + margin(today)
                + dashboard
                        .health()
                        .map(health -> "\n" + PricingText.headline(health))
                        .orElse("");
    }

    private static String trends(Dashboard dashboard) {
        QuoteFigures week = dashboard.week();
        QuoteFigures before = dashboard.weekBefore();
        return (format(Locale.ROOT, TREND, "", "last 7 days", "7 before", "change")
                        + format(
                                Locale.ROOT,
                                TREND,
                                "quotes",
                                number(week.count()),
                                number(before.count()),
                                change(week.count(), before.count()))
                        + format(Locale.ROOT, TREND, "a day", daily(week), daily(before), "")
                        + format(
                                Locale.ROOT,
                                TREND,
                                "approved",
                                share(week.approved(), week.count()),
                                share(before.approved(), before.count()),
                                "")
                        + format(
                                Locale.ROOT,
                                TREND,
                                "escalated",
                                share(week.escalated(), week.count()),
                                share(before.escalated(), before.count()),
                                "")
                        + format(Locale.ROOT, TREND, "average margin", margin(week), margin(before), ""))
                .stripTrailing();
    }

    private static String segments(QuoteFigures month) {
        if (month.count() == 0) {
            return "No quotes in 28 days.";
        }
        StringBuilder table = new StringBuilder(format(
                Locale.ROOT, SEGMENT, "segment", "quotes", "win rate", "average deal", "margin", "in guardrail"));
        ordered(Segment.values(), month.bySegment())
                .forEach(entry -> table.append(format(
                        Locale.ROOT,
                        SEGMENT,
                        entry.getKey().code(),
                        number(entry.getValue().count()),
                        share(
                                entry.getValue().won(),
                                entry.getValue().won() + entry.getValue().lost()),
                        entry.getValue().averageValue().map(MoneyText::cents).orElse("-"),
                        margin(entry.getValue()),
                        share(entry.getValue().compliant(), entry.getValue().count()))));
        return "```" + table.toString().stripTrailing() + "```";
    }

    private static String models(Dashboard dashboard) {
        QuoteFigures month = dashboard.month();
        StringBuilder table = new StringBuilder(format(Locale.ROOT, MODEL, "model", "quotes", "share", "margin"));
        ordered(Model.values(), month.byModel())
                .forEach(entry -> table.append(format(
                        Locale.ROOT,
                        MODEL,
                        entry.getKey().code(),
                        number(entry.getValue().count()),
                        share(entry.getValue().count(), month.count()),
                        margin(entry.getValue()))));
        String quoted = month.count() == 0
                ? ""
                : "Quoted, 28 days\n```" + table.toString().stripTrailing() + "```";
        String spent = dashboard
                .health()
                .filter(health -> !health.models().isEmpty())
                .map(health -> "\nCost per task today\n```" + PricingText.models(health) + "```")
                .orElse("");
        String both = quoted + spent;
        return both.isEmpty() ? "Nothing was quoted or done." : both.strip();
    }

    private static List<JsonObject> alerts(Optional<PricingHealth> health, List<Quote> waiting) {
        List<JsonObject> blocks = new ArrayList<>();
        String queue = waiting.isEmpty()
                ? "Nothing waits for your review."
                : "Waiting for your review: "
                        + waiting.stream().map(quote -> quote.id().value()).collect(Collectors.joining(", "));
        blocks.add(Blocks.section("*Alerts*\n" + queue));
        health.flatMap(each -> PricingText.issues(each.issues())).ifPresent(blocks::add);
        return blocks;
    }

    private static <K extends Word> Stream<Map.Entry<K, QuoteFigures>> ordered(K[] order, Map<K, QuoteFigures> values) {
        return Stream.of(order).filter(values::containsKey).map(key -> Map.entry(key, values.get(key)));
    }

    private static String margin(QuoteFigures figures) {
        return figures.averageMargin()
                .map(average -> average.toPlainString() + " %")
                .orElse("-");
    }

    private static String daily(QuoteFigures week) {
        return BigDecimal.valueOf(week.count())
                .divide(BigDecimal.valueOf(7), 1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static String change(long now, long before) {
        if (before == 0) {
            return "-";
        }
        BigDecimal percent =
                BigDecimal.valueOf((now - before) * 100).divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_EVEN);
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %";
    }

    private static String share(long part, long whole) {
        return whole == 0
                ? "-"
                : BigDecimal.valueOf(part * 100)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN)
                                .toPlainString()
                        + " %";
    }

    private static String number(long number) {
        return format(Locale.ROOT, "%,d", number);
    }
}
