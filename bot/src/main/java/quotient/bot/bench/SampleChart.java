package quotient.bot.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import quotient.bot.charts.MarginBars;
import quotient.bot.charts.MarginChart;

/** A picture as the desk draws it, for what drawing costs. */
final class SampleChart {

    private SampleChart() {}

    /** @return how many bytes the picture has */
    static int draw() {
        List<MarginBars.Bar> bars = Stream.of("enterprise", "mid market", "smb", "startup")
                .map(segment -> new MarginBars.Bar(segment, "120 quotes", BigDecimal.valueOf(40 + segment.length())))
                .toList();
        return MarginChart.png(
                        new MarginBars("Margin by segment", "the bench", BigDecimal.valueOf(55), "guardrail", bars))
                .length;
    }
}
