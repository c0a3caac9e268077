package quotient.bot.charts;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One picture of each kind, as the desk shows them; run by itself it writes them into the folder that it is told. */
final class EveryKind {

    static final List<String> WEEKS =
            List.of("12 Jan", "19 Jan", "26 Jan", "2 Feb", "9 Feb", "16 Feb", "23 Feb", "2 Mar");

    private EveryKind() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, Chart> each : all().entrySet()) {
            Files.write(folder.resolve(each.getKey() + ".png"), each.getValue().png());
        }
    }

    /** By the names of their files. */
    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("approval-rate", approvalRate());
        all.put("quotes", quotes());
        all.put("spend-today", spendToday());
        all.put("cost-by-model", costByModel());
        all.put("spend-by-day", spendByDay());
        all.put("spend-by-model", spendByModel());
        all.put("margin-by-segment", marginBySegment());
        all.put("time-to-acknowledge", timeToAcknowledge());
        all.put("funnel", funnel());
        return all;
    }

    static Trend approvalRate() {
        return Trend.of(
                        caption("Approval rate fell below 80 % for the second week running"),
                        Unit.percent(1),
                        WEEKS,
                        series("Approval rate", "88.1 86.4 90.2 87.7 84.0 82.5 79.1 76.3"))
                .comparedWith(series("Same weeks of 2025", "80.1 81.4 82.2 79.7 80.0 81.5 82.1 83.3"))
                .against(Marks.NONE.target("target 80 to 90 %", figure("80"), figure("90")));
    }

    static Trend quotes() {
        return Trend.of(
                caption("Quotes are up a third since January, and approvals keep pace"),
                Unit.COUNT,
                WEEKS,
                series("Quotes", "31 33 30 36 38 41 40 43"),
                series("Approved", "27 28 27 31 32 34 34 36"),
                series("Won", "11 9 12 - 14 12 15 16"));
    }

    static Trend spendToday() {
        return Trend.of(
                        caption("Spend passed 95 % of the daily budget at 15:00"),
                        Unit.money("$", 2),
                        IntStream.range(8, 18).mapToObj(hour -> hour + ":00").toList(),
                        series("Spend", "4.10 11.30 22.90 31.00 45.12 61.80 79.02 96.40 98.75 99.10"))
                .comparedWith(series("Yesterday", "3.10 9.30 18.90 26.00 33.12 39.80 46.02 52.40 60.75 66.10"))
                .against(Marks.NONE
                        .line("80 % of budget", figure("80"))
                        .most("95 %: pause", figure("95"))
                        .line("budget $100", figure("100")));
    }

    static Bars costByModel() {
        Map<String, BigDecimal> costs = new LinkedHashMap<>();
        costs.put("k2p5", figure("0.0036"));
        costs.put("sonnet", figure("0.0412"));
        costs.put("opus", figure("0.1920"));
        return Bars.of(caption("A task on opus costs 53 times one on k2p5"), Unit.money("$", 4), costs);
    }

    static Bars spendByDay() {
        return Bars.of(
                        caption("Spend went over budget on Thursday and Friday"),
                        Unit.money("$", 2),
                        bars("Mon 71.20, Tue 68.40, Wed 77.10, Thu 102.30, Fri 110.55, Sat 12.10, Sun 9.90"))
                .against(Marks.NONE.most("budget $100", figure("100")).line("80 %", figure("80")));
    }

    static Stack spendByModel() {
        return Stack.of(
                        caption("Opus is now half of what we spend"),
                        Unit.money("$", 0),
                        WEEKS,
                        List.of(
                                series("opus", "120 130 155 190 220 260 310 350"),
                                series("sonnet", "210 205 220 215 230 228 240 245"),
                                series("k2p5", "90 95 92 99 101 104 110 108")))
                .against(Marks.NONE.most("budget $650", figure("650")));
    }

    static Multiples marginBySegment() {
        return Multiples.of(
                        caption("Startup margin fell out of its target band in February"),
                        Unit.percent(1),
                        WEEKS,
                        List.of(
                                series("Enterprise", "66 67 66.2 68 67 66 65.4 66.1"),
                                series("Mid-market", "60 61 59.2 62 61 63 62.4 63.1"),
                                series("Small business", "58 57 59 58 57.5 56 57 58.2"),
                                series("Startup", "60 58 57 56 54 53 52 50.3")))
                .against(Marks.NONE
                        .target("target 55 to 70 %", figure("55"), figure("70"))
                        .least("guardrail 55 %", figure("55")));
    }

    static Trend timeToAcknowledge() {
        List<String> days =
                IntStream.rangeClosed(1, 60).mapToObj(day -> "day " + day).toList();
        List<BigDecimal> minutes = IntStream.rangeClosed(1, 60)
                .mapToObj(day -> BigDecimal.valueOf(6 + day * 7 % 11))
                .toList();
        return Trend.of(
                        caption("Alerts are acknowledged within 15 minutes on most days"),
                        new Unit("", "min", 0),
                        days,
                        Series.of("Time to acknowledge", minutes))
                .against(Marks.NONE.most("15 min promised", figure("15")));
    }

    static Funnel funnel() {
        return new Funnel(
                caption("Two in five approved quotes are never sent"),
                Unit.COUNT,
                List.of(
                        new Funnel.Stage("Created", figure("1204")),
                        new Funnel.Stage("Submitted", figure("988")),
                        new Funnel.Stage("Approved", figure("871")),
                        new Funnel.Stage("Sent", figure("522")),
                        new Funnel.Stage("Won", figure("341"))));
    }

    static Caption caption(String title) {
        return new Caption(title, "12 Jan to 8 Mar 2026. Source: Quotient");
    }

    static BigDecimal figure(String figure) {
        return new BigDecimal(figure);
    }

    /** @param values between spaces; a dash is a gap */
    static Series series(String name, String values) {
        return new Series(
                name,
                Stream.of(values.split(" "))
                        .map(value -> value.equals("-") ? Optional.<BigDecimal>empty() : Optional.of(figure(value)))
                        .toList());
    }

    /** @param bars names and values, such as {@code Mon 71.20, Tue -} */
    static List<Bars.Bar> bars(String bars) {
        return Stream.of(bars.split(", "))
                .map(bar -> new Bars.Bar(
                        bar.substring(0, bar.lastIndexOf(' ')),
                        series("one", bar.substring(bar.lastIndexOf(' ') + 1))
                                .values()
                                .get(0)))
                .toList();
    }
}
