package quotient.bot.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quotient.bot.blocks.Text;

/** Says what a picture shows: its kind and span, then the figures that count, then what they are held against. */
final class AltText {

    private static final int LONGEST = 1000;
    private static final int FEW = 12;

    private AltText() {}

    static String of(Trend trend) {
        List<String> said = new ArrayList<>(List.of("Line chart" + span(trend.periods())));
        Spoken spoken = new Spoken(trend.unit(), trend.periods());
        trend.series().forEach(series -> said.add(spoken.course(series)));
        trend.comparison().ifPresent(other -> said.add("For comparison " + spoken.course(other)));
        trend.series().forEach(series -> said.addAll(spoken.against(trend.marks(), series)));
        return sentences(trend.caption(), said);
    }

    static String of(Bars bars) {
        Spoken spoken = new Spoken(bars.unit(), bars.names());
        List<String> said = new ArrayList<>(List.of("Bar chart" + span(bars.names())));
        said.add(bars.bars().size() > FEW ? spoken.course(bars.series()) : spoken.list(bars.series()));
        said.addAll(spoken.against(bars.marks(), bars.series()));
        return sentences(bars.caption(), said);
    }

    static String of(Stack stack) {
        Spoken spoken = new Spoken(stack.unit(), stack.periods());
        List<String> said = new ArrayList<>(List.of("Stacked bar chart" + span(stack.periods())));
        said.add(spoken.course(stack.totals()));
        stack.totals().last().ifPresent(last -> said.add(spoken.parts(stack.parts(), last.at())));
        said.addAll(spoken.against(stack.marks(), stack.totals()));
        return sentences(stack.caption(), said);
    }

    static String of(Multiples multiples) {
        Spoken spoken = new Spoken(multiples.unit(), multiples.periods());
        List<String> said = new ArrayList<>(
                List.of(multiples.panels().size() + " small line charts with one scale" + span(multiples.periods())));
        multiples.panels().forEach(panel -> said.add(spoken.course(panel)));
        multiples.panels().forEach(panel -> said.addAll(spoken.against(multiples.marks(), panel)));
        return sentences(multiples.caption(), said);
    }

    static String of(Funnel funnel) {
        String stages = IntStream.range(0, funnel.stages().size())
                .mapToObj(i -> funnel.stages().get(i).name() + " "
                        + funnel.unit().full(funnel.stages().get(i).count())
                        + funnel.goesOn(i)
                                .map(share -> ", of which " + share + " % go on")
                                .orElse(""))
                .collect(Collectors.joining("; "));
        return sentences(
                funnel.caption(),
                List.of(
                        "Funnel"
                                + span(funnel.stages().stream()
                                        .map(Funnel.Stage::name)
                                        .toList()),
                        stages));
    }

    private static String span(List<String> names) {
        return switch (names.size()) {
            case 0 -> " without figures";
            case 1 -> ", " + names.get(0);
            default -> ", " + names.get(0) + " to " + names.get(names.size() - 1) + " (" + names.size() + ")";
        };
    }

    private static String sentences(Caption caption, List<String> said) {
        String text = caption.title() + ". "
                + said.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(". "));
        return Text.shorten(text + ".", LONGEST);
    }
}
