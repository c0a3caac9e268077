package quotient.bot.daily;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Picture;
import quotient.bot.blocks.Text;
import quotient.bot.charts.Bars;
import quotient.domain.closure.DayClosure;
import quotient.domain.company.Company;
import quotient.domain.daily.MorningHandoff;
import quotient.domain.handoff.PackItem;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;
import quotient.domain.pricing.Quote;

/** The morning's handoff: the one thing that matters, then who has to act on what, then the figures of the night. */
final class MorningView {

    private static final int MOST = 10;

    private MorningView() {}

    static Message message(MorningHandoff morning, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + headline(morning) + "*"));
        sections(morning, company).forEach(section -> blocks.add(Blocks.section(section)));
        Bars chart = SpendPicture.of(morning.spending());
        blocks.add(Blocks.section("*" + escape(chart.caption().title()) + "*\n```" + chart.rows() + "```"));
        blocks.add(Blocks.context(checks(morning)));
        return new Message(
                headline(morning) + ". "
                        + sections(morning, company).stream()
                                .map(section -> section.replace("\n", " "))
                                .collect(Collectors.joining(". "))
                        + " " + escape(chart.altText()) + " " + checks(morning),
                blocks,
                Optional.of(new Picture("spend-" + morning.day() + ".png", chart.altText(), chart::png)));
    }

    /** The most pressing thing of the morning, in one sentence without its point. */
    static String headline(MorningHandoff morning) {
        String greeting = ":sunrise: Morning handoff, " + DailyText.day(morning.day()) + ": ";
        long critical = morning.night().stream()
                .filter(item -> item.item().isUnacknowledgedCritical())
                .count();
        if (critical > 0) {
            return greeting + DailyText.count(critical, "critical alert of the night", "critical alerts of the night")
                    + " nobody has acknowledged";
        }
        if (!morning.late().isEmpty()) {
            return greeting + DailyText.late(morning.late().size());
        }
        if (!morning.night().isEmpty()) {
            return greeting + DailyText.count(morning.night().size(), "thing", "things") + " came up in the night";
        }
        return morning.isQuiet()
                ? greeting + "a quiet night, nothing needs you"
                : greeting + "nothing new in the night, some things are left from yesterday";
    }

    private static List<String> sections(MorningHandoff morning, Company company) {
        List<String> sections = new ArrayList<>();
        items("Came up since the evening", morning.night(), company).ifPresent(sections::add);
        items("Left open by the evening, still lacking something", morning.before(), company)
                .ifPresent(sections::add);
        if (!morning.waiting().isEmpty()) {
            sections.add("*Waiting for a decision, the first due first* (`/quote waiting`)\n"
                    + DailyText.lines(
                            morning.waiting().stream()
                                    .map(each -> DailyText.waiting(each, company)
                                            + (each.isLate(morning.at()) ? " · *late*" : ""))
                                    .toList(),
                            MOST));
        }
        if (!morning.onOpus().isEmpty()) {
            sections.add("*Made at night on opus without a client* (the night is for k2p5 and sonnet)\n"
                    + DailyText.lines(
                            morning.onOpus().stream().map(MorningView::quote).toList(), MOST));
        }
        sections.add(figures(morning));
        return sections;
    }

    private static Optional<String> items(String title, List<PackItem> items, Company company) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of("*" + title + "*\n"
                        + DailyText.lines(
                                items.stream()
                                        .map(item -> DailyText.item(item, company)
                                                + (DailyText.isIncident(item)
                                                        ? " · `/incident list`"
                                                        : " · `/ops ack "
                                                                + item.item().id() + "`"))
                                        .toList(),
                                MOST));
    }

    private static String quote(Quote quote) {
        return "*" + quote.id() + "* " + MoneyText.cents(quote.price().offered()) + " of "
                + (quote.author().matches("[UW].*") ? Text.mention(quote.author()) : escape(quote.authorName()));
    }

    private static String figures(MorningHandoff morning) {
        String quotes = morning.quotes().count() == 0
                ? "no quotes since the evening"
                : DailyText.count(morning.quotes().count(), "quote", "quotes") + " since the evening, "
                        + morning.quotes().approved() + " approved, "
                        + morning.quotes().escalated() + " escalated";
        return "*Budget* yesterday closed at " + DailyText.budget(morning.yesterday()) + "; today so far "
                + DailyText.budget(morning.today()) + overnight(morning) + "\n*Quotes* " + quotes + "\n*Handoff* "
                + pack(morning)
                + morning.unclosed().map(MorningView::unclosed).orElse("");
    }

    /** What was spent after the evening's pack, where there was one. */
    private static String overnight(MorningHandoff morning) {
        return morning.pack()
                .filter(pack ->
                        pack.spent().currency().equals(morning.today().spent().currency()))
                .map(pack -> {
                    Money moved = morning.yesterday()
                            .spent()
                            .minus(pack.spent())
                            .plus(morning.today().spent());
                    return "; " + MoneyText.cents(moved) + " since the evening's handoff";
                })
                .orElse("");
    }

    private static String unclosed(DayClosure closure) {
        return "\n*Pricing day* :warning: " + DailyText.day(closure.day()) + " was not closed: `/ops day "
                + closure.day() + "` shows what keeps it open and closes it";
    }

    private static String pack(MorningHandoff morning) {
        return morning.pack()
                .map(pack ->
                        pack.isComplete() ? "the evening's pack was complete" : "the evening's pack stayed incomplete")
                .orElse("there was no pack yesterday evening");
    }

    private static String checks(MorningHandoff morning) {
        return morning.checks()
                .map(checks -> "Automated checks: " + escape(checks))
                .orElse("The automated checks did not run this morning: `/ops schedules`");
    }
}
