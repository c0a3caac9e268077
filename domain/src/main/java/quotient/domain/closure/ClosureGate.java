package quotient.domain.closure;

import java.util.List;
import java.util.Optional;

/** The gate of a day (P39, PRC §46): every check with its reason, and what keeps the day open with whose it is. */
public record ClosureGate(List<GateLine> lines) {

    public ClosureGate {
        lines = List.copyOf(lines);
    }

    public static ClosureGate of(DayFacts facts) {
        return new ClosureGate(
                List.of(decisions(facts), owners(facts), portfolios(facts), critical(facts), executives(facts)));
    }

    public boolean isGreen() {
        return lines.stream().allMatch(GateLine::isGreen);
    }

    public List<OpenPoint> open() {
        return lines.stream().flatMap(line -> line.open().stream()).toList();
    }

    private static GateLine decisions(DayFacts facts) {
        List<OpenPoint> open = facts.sent().stream()
                .flatMap(sent -> sent.missing().stream()
                        .map(missing -> new OpenPoint(
                                sent.id().value(),
                                sent.id() + ": " + missing + " Look at it with `/quote audit " + sent.id() + "`.",
                                sent.author(),
                                "the Deal Desk")))
                .toList();
        String green = facts.sent().isEmpty()
                ? "no quote was sent"
                : counted(facts.sent().size(), "sent quote has", "sent quotes have") + " a decision record";
        return GateLine.of(
                ClosureCheck.DECISIONS,
                open,
                green,
                open.size() + " of " + counted(facts.sent().size(), "sent quote", "sent quotes")
                        + " without a decision record");
    }

    private static GateLine owners(DayFacts facts) {
        List<OpenPoint> open = facts.escalated().stream()
                .filter(quote -> quote.owner().isEmpty())
                .map(quote -> new OpenPoint(
                        quote.id().value(),
                        quote.id() + " of " + quote.authorName()
                                + " is escalated, and nobody owns it: `/quote triage " + quote.id()
                                + "` gives it an owner.",
                        Optional.empty(),
                        "the Deal Desk"))
                .toList();
        String green = facts.escalated().isEmpty()
                ? "no quote is escalated"
                : counted(facts.escalated().size(), "escalated quote has", "escalated quotes have") + " an owner";
        return GateLine.of(
                ClosureCheck.OWNERS,
                open,
                green,
                open.size() + " of " + counted(facts.escalated().size(), "escalated quote", "escalated quotes")
                        + " without an owner");
    }

    private static GateLine portfolios(DayFacts facts) {
        PortfolioSummary summary = facts.portfolios();
        boolean green = summary.proposals() == 0 || summary.posted().isPresent();
        List<OpenPoint> open = green
                ? List.of()
                : List.of(new OpenPoint(
                        "portfolios",
                        "The summary of " + counted(summary.proposals(), "proposal", "proposals")
                                + " is not posted: `/ops schedules run portfolio-summary` posts it.",
                        Optional.empty(),
                        "ops"));
        return GateLine.of(
                ClosureCheck.PORTFOLIOS,
                open,
                summary.proposals() == 0 ? "no proposal was tested" : "posted to ops",
                "not posted to ops");
    }

    private static GateLine critical(DayFacts facts) {
        List<OpenPoint> open = facts.critical().stream()
                .filter(exception -> exception.acknowledgement().isEmpty())
                .map(exception -> new OpenPoint(
                        exception.reference(),
                        exception.id() + ", " + exception.days()
                                + " days old, is critical, and nobody has acknowledged it"
                                + exception
                                        .alert()
                                        .map(alert -> ": `/ops ack " + alert.id() + "`.")
                                        .orElse("."),
                        exception.owner(),
                        "the executives"))
                .toList();
        return GateLine.of(
                ClosureCheck.CRITICAL,
                open,
                facts.critical().isEmpty()
                        ? "no exception is critical"
                        : counted(facts.critical().size(), "critical exception is", "critical exceptions are")
                                + " acknowledged",
                open.size() + " of " + counted(facts.critical().size(), "critical exception", "critical exceptions")
                        + " without an acknowledgement");
    }

    private static GateLine executives(DayFacts facts) {
        List<OpenPoint> open = facts.critical().stream()
                .filter(exception -> !exception.isFlagged())
                .map(exception -> new OpenPoint(
                        exception.id().value(),
                        exception.id() + " needs the executives, and the handoff does not list it"
                                + exception
                                        .alert()
                                        .map(alert -> ": `/ops reopen " + alert.id() + "`.")
                                        .orElse(": `/ops schedules run exception-watch` raises its alert."),
                        exception.owner(),
                        "the Deal Desk"))
                .toList();
        return GateLine.of(
                ClosureCheck.EXECUTIVES,
                open,
                facts.critical().isEmpty() ? "nothing needs the executives" : "all flagged in the handoff",
                counted(open.size(), "review is", "reviews are") + " not flagged in the handoff");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
