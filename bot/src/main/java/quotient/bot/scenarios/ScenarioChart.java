package quotient.bot.scenarios;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quotient.bot.blocks.Picture;
import quotient.bot.charts.Bars;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Marks;
import quotient.bot.charts.Unit;
import quotient.domain.money.Percent;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.scenarios.Variant;

/** The margins of a set's options against their guardrails. */
final class ScenarioChart {

    private static final int DECIMALS = 2;

    private ScenarioChart() {}

    static Picture picture(ScenarioSet set) {
        Bars bars = bars(set);
        return new Picture("scenarios-" + set.id() + ".png", bars.altText(), bars::png);
    }

    static Bars bars(ScenarioSet set) {
        Caption caption = new Caption(
                set.portfolio().counted(),
                "Margin of each option of " + set.id() + " for " + set.quote() + ". Source: Quotient");
        List<Bars.Bar> bars = set.variants().stream().map(ScenarioChart::bar).toList();
        return Bars.of(caption, Unit.percent(DECIMALS), bars).against(marks(set));
    }

    private static Bars.Bar bar(Variant variant) {
        return Bars.Bar.of(
                variant.letter() + " " + variant.part().code(),
                variant.price().margin().shown());
    }

    /** One guardrail judges; of several each judges only its own options, so that the lines judge nothing. */
    private static Marks marks(ScenarioSet set) {
        Map<Percent, Variant> byGuardrail = new TreeMap<>();
        set.variants()
                .forEach(variant -> byGuardrail.putIfAbsent(variant.price().minimumMargin(), variant));
        List<Variant> types = List.copyOf(byGuardrail.values());
        if (types.size() == 1) {
            Percent least = types.get(0).price().minimumMargin();
            return Marks.NONE.least("guardrail " + least, least.value());
        }
        Marks marks = Marks.NONE;
        for (Variant variant : types) {
            BigDecimal at = variant.price().minimumMargin().value();
            marks = marks.line(
                    variant.request().deliveryType().code() + " "
                            + variant.price().minimumMargin(),
                    at);
        }
        return marks;
    }
}
