package quotient.bot.reports;

import static quotient.bot.reports.Html.element;
import static quotient.bot.reports.Html.list;
import static quotient.bot.reports.Html.paragraph;
import static quotient.bot.reports.Html.table;
import static quotient.bot.reports.Html.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quotient.domain.clientreports.ClientReport;
import quotient.domain.clientreports.ClientReport.Compared;
import quotient.domain.clientreports.ClientReport.Month;
import quotient.domain.clientreports.ClientReport.Way;
import quotient.domain.clientreports.ReportKind;
import quotient.domain.clientreports.ReportPeriod;

/** The pages of a report as XHTML (I5): summary, dashboard, value, what changed and why, wins, next steps, and the method. */
final class ReportHtml {

    private static final List<String> TILES =
            List.of("roi_percentage", "monthly_benefit", "total_benefit", "payback_period_months");
    private static final int TOP_WINS = 3;
    private static final int TOP_CONCERNS = 2;

    private final ClientReport report;
    private final String company;
    private final Brand brand;
    private final ReportCharts charts;

    /** @param company who writes */
    ReportHtml(ClientReport report, String company, Brand brand) {
        this.report = report;
        this.company = company;
        this.brand = brand;
        this.charts = new ReportCharts(report);
    }

    String page(String css) {
        String title = report.title() + " for " + report.client();
        List<String> pages = List.of(summary(), dashboard(), value(), changes(), steps(), method());
        return "<html lang=\"en\"><head><title>" + text(title) + "</title><meta name=\"description\" content=\""
                + text(title + ", by " + company) + "\" /><meta name=\"author\" content=\"" + text(company)
                + "\" /><meta name=\"subject\" content=\"" + text(report.project()) + "\" /><style>"
                + css.replace("$COLOUR", brand.colour()).replace("$FOOT", css(company + " · " + title))
                + "</style><bookmarks>" + bookmarks() + "</bookmarks></head><body>"
                + String.join("", pages) + "</body></html>";
    }

    private String summary() {
        String tiles = report.headlines().stream()
                .filter(headline -> TILES.contains(headline.code()))
                .sorted((one, other) -> TILES.indexOf(one.code()) - TILES.indexOf(other.code()))
                .map(headline -> element(
                        "td",
                        element("p", "figure", text(headline.value())) + element("p", "label", text(headline.name()))))
                .collect(Collectors.joining());
        return "<div class=\"band\"><p class=\"company\">" + text(company) + "</p><h1 id=\"summary\">"
                + text(report.period().kind().title()) + "</h1><p class=\"period\">"
                + text(report.client() + " · " + report.project() + " · "
                        + report.period().spoken())
                + "</p></div>" + element("h2", "first", "In short") + element("p", "lead", text(report.summary()))
                + "<table class=\"tiles\"><tbody><tr>" + tiles + "</tr></tbody></table>"
                + element("h2", "What went well") + list(first(report.wins(), TOP_WINS))
                + element("h2", "What needs attention") + list(first(report.concerns(), TOP_CONCERNS))
                + element("h2", "The first opportunity") + element("p", "box", text(report.opportunity()));
    }

    private String dashboard() {
        return heading("dashboard", "Dashboard: before and now")
                + paragraph("Before is the baseline that was captured before the work began and approved by a second"
                        + " person; now is the latest measurement on or before "
                        + ReportPeriod.spoken(report.period().to()) + ".")
                + table(
                        "figures",
                        List.of("Figure", "Before", "Now", "Change"),
                        report.dashboard().stream().map(ReportHtml::row).toList())
                + element("h2", "The return")
                + table(
                        "figures two",
                        List.of("Figure", "Value"),
                        report.headlines().stream()
                                .map(headline -> List.of(text(headline.name()), text(headline.value())))
                                .toList())
                + charts.payback(report.oneOffCost()).map(ReportCharts::image).orElse("");
    }

    private String value() {
        String before = report.period().kind() == ReportKind.ANNUAL ? "Year before" : "Period before";
        return heading("value", "Value over time")
                + charts.cost().map(ReportCharts::image).orElse("")
                + charts.benefit().map(ReportCharts::image).orElse("")
                + element("h2", report.period().kind() == ReportKind.ANNUAL ? "Year over year" : "This period")
                + table(
                        "figures",
                        List.of("Figure", before, "This period", "Change"),
                        report.comparison().stream()
                                .map(figure -> List.of(
                                        text(figure.name()),
                                        text(figure.before()),
                                        text(figure.now()),
                                        text(figure.change())))
                                .toList());
    }

    private String changes() {
        return heading("changes", "What changed, and why")
                + report.changes().stream()
                        .map(change ->
                                element("div", "change", element("h3", text(change.what())) + paragraph(change.why())))
                        .collect(Collectors.joining())
                + element("h2", "All wins")
                + list(report.wins())
                + element("h2", "All that needs attention")
                + list(report.concerns());
    }

    private String steps() {
        return heading("steps", "Next steps")
                + table(
                        "figures steps",
                        List.of("What", "Who", "By"),
                        report.steps().stream()
                                .map(step -> List.of(
                                        text(step.what()), text(step.owner()), text(ReportPeriod.spoken(step.by()))))
                                .toList())
                + element("h2", "Month by month since the go-live")
                + table("figures", List.of("Month", "Benefit", "Fee for the solution", "Benefit in all"), months());
    }

    private String method() {
        return heading("method", "How the figures are reckoned")
                + paragraph("Every figure is reckoned from the baseline and the measurements that were entered for you,"
                        + " and from nothing else. The return counts whole months from the one of the go-live, "
                        + ReportPeriod.spoken(report.since())
                        + "; each month takes the latest measurement on or before its last day. Amounts are in "
                        + report.currency() + ".")
                + table(
                        "figures method",
                        List.of("Figure", "How"),
                        report.headlines().stream()
                                .map(headline -> List.of(text(headline.name()), text(headline.meaning())))
                                .toList());
    }

    private List<List<String>> months() {
        List<List<String>> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Month month : report.months()) {
            sum = sum.add(month.benefit());
            rows.add(List.of(
                    month.month().toString(),
                    charts.money(month.benefit()),
                    charts.money(month.fee()),
                    charts.money(sum)));
        }
        return rows.subList(Math.max(0, rows.size() - 24), rows.size());
    }

    private static List<String> row(Compared row) {
        return List.of(text(row.name()), text(row.before()), text(row.now()), text(row.change()) + mark(row.way()));
    }

    /** In words as well, so that nobody needs the colour. */
    private static String mark(Way way) {
        return switch (way) {
            case BETTER -> " <span class=\"better\">better</span>";
            case WORSE -> " <span class=\"worse\">worse</span>";
            case SAME -> " <span class=\"same\">unchanged</span>";
            case NEITHER -> "";
        };
    }

    private static String heading(String id, String title) {
        return "<h1 class=\"page\" id=\"" + id + "\">" + text(title) + "</h1>";
    }

    private static String bookmarks() {
        return bookmark("Summary", "summary")
                + bookmark("Dashboard", "dashboard")
                + bookmark("Value", "value")
                + bookmark("What changed, and why", "changes")
                + bookmark("Next steps", "steps")
                + bookmark("How the figures are reckoned", "method");
    }

    private static String bookmark(String name, String id) {
        return "<bookmark name=\"" + name + "\" href=\"#" + id + "\"></bookmark>";
    }

    private static List<String> first(List<String> all, int most) {
        return all.stream().limit(most).toList();
    }

    /** As a string of CSS inside XHTML. */
    private static String css(String plain) {
        return text(plain.replace("\\", "").replace("'", "\u2019").replace("\n", " "));
    }
}
