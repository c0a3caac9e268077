package quotient.bot.retrospective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Picture;
import quotient.bot.charts.Bars;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Marks;
import quotient.bot.charts.Unit;
import quotient.domain.reading.Sentences;
import quotient.domain.retrospective.Bounds;
import quotient.domain.retrospective.MarkupProposal;

/** The month's proposal for the markups, by segment (P46). */
final class MarkupView {

    private MarkupView() {}

    static Message message(List<MarkupProposal> proposals, LocalDate day) {
        Bars chart = chart(proposals, day);
        String lines = proposals.stream().map(MarkupView::line).collect(Collectors.joining("\n"));
        return new Message(
                headline(proposals, day) + ". " + lines.replace("\n", " ") + " " + chart.rows(),
                List.of(
                        Blocks.section("*" + headline(proposals, day) + "*"),
                        Blocks.section(lines),
                        Blocks.section("*The picture in figures*\n```" + chart.rows() + "```"),
                        Blocks.context(
                                "A proposal changes nothing: the policy is changed by those who may, with its own"
                                        + " approvals.")),
                Optional.of(new Picture("markup-proposal-" + day + ".png", chart.altText(), chart::png)));
    }

    private static String headline(List<MarkupProposal> proposals, LocalDate day) {
        List<String> raised = proposals.stream()
                .filter(proposal -> proposal.proposed().isPresent())
                .map(proposal -> proposal.segment().spoken())
                .toList();
        return "Markup proposal, four weeks to " + day + ": "
                + (raised.isEmpty() ? "leave the defaults as they are" : "raise " + Sentences.listed(raised, "and"));
    }

    private static String line(MarkupProposal proposal) {
        return "*" + proposal.segment().spoken() + "* " + proposal.compliant().part() + " of "
                + proposal.compliant().whole() + " options (" + proposal.compliant() + "), step now "
                + proposal.now().times().toPlainString() + "x"
                + proposal.proposed()
                        .map(step -> ", proposed " + step.times().toPlainString() + "x")
                        .orElse("")
                + ". " + proposal.reason();
    }

    private static Bars chart(List<MarkupProposal> proposals, LocalDate day) {
        return Bars.of(
                        new Caption(
                                headline(proposals, day),
                                "Options of proposals that keep their guardrail, by segment, four weeks to " + day
                                        + ". Source: Quotient"),
                        Unit.percent(1),
                        proposals.stream()
                                .map(proposal -> new Bars.Bar(
                                        proposal.segment().spoken(),
                                        proposal.compliant().percent()))
                                .toList())
                .against(Marks.NONE.least(Bounds.LEAST_COMPLIANT + " %", BigDecimal.valueOf(Bounds.LEAST_COMPLIANT)));
    }
}
