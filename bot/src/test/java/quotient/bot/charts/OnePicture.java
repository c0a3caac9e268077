package quotient.bot.charts;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The picture of the tests; run by itself it writes it into the file that it is told. */
final class OnePicture {

    static final MarginBars BARS = new MarginBars(
            "Small business and startup quotes are on average below the 55 % task guardrail",
            "Average margin by segment of all quotes, 31 Jan 2026 to 2 Mar 2026. Source: Quotient",
            new BigDecimal("55"),
            "task guardrail 55 %",
            List.of(
                    bar("Enterprise", "1,204 quotes", "61.20"),
                    bar("Mid-market", "43 quotes", "100.00"),
                    bar("Small business", "12 quotes", "50.00"),
                    bar("Startup", "1 quote", "8.07")));

    private OnePicture() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), MarginChart.png(BARS));
    }

    static MarginBars.Bar bar(String name, String beside, String percent) {
        return new MarginBars.Bar(name, beside, new BigDecimal(percent));
    }
}
