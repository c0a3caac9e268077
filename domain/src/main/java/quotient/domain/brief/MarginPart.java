package quotient.domain.brief;

import static quotient.domain.brief.BriefSection.MARGIN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.alerts.AlertTimes;
import quotient.domain.digests.Share;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.digests.Week;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.Incidents;
import quotient.domain.policy.Model;
import quotient.domain.pricinghealth.QuoteFigures;

/** Margin beside the week before: what it was, on which models quotes were made, and the load of support (PRC §32). */
public final class MarginPart implements BriefPart {

    private static final int LATEST = 500;

    private final SummingUpWeeks summing;
    private final AlertTimes alerts;
    private final Incidents incidents;

    public MarginPart(SummingUpWeeks summing, AlertTimes alerts, Incidents incidents) {
        this.summing = summing;
        this.alerts = alerts;
        this.incidents = incidents;
    }

    @Override
    public List<BriefLine> lines(BriefWeek week) {
        var snapshot = summing.sumUp(week.week());
        List<String> lines = new ArrayList<>();
        average(snapshot.quotes(), snapshot.before()).ifPresent(lines::add);
        mix(snapshot.quotes(), snapshot.before()).ifPresent(lines::add);
        load(week.week()).ifPresent(lines::add);
        return lines.stream().map(line -> BriefLine.of(MARGIN, line)).toList();
    }

    private static Optional<String> average(QuoteFigures now, QuoteFigures before) {
        if (now.count() == 0) {
            return before.averageMargin()
                    .map(was -> "No quotes were made; the average margin was " + was.toPlainString()
                            + " % the week before, on " + Spoken.count(before.count(), "quote"));
        }
        BigDecimal average = now.averageMargin().orElseThrow();
        return Optional.of("Average margin " + average.toPlainString() + " % on " + Spoken.count(now.count(), "quote")
                + ", "
                + before.averageMargin().map(was -> points(average, was)).orElse("after a week without quotes"));
    }

    private static String points(BigDecimal now, BigDecimal before) {
        BigDecimal change = now.subtract(before);
        return change.signum() == 0
                ? "as in the week before"
                : (change.signum() > 0 ? "up " : "down ") + change.abs().toPlainString() + " points from "
                        + before.toPlainString() + " %";
    }

    private static Optional<String> mix(QuoteFigures now, QuoteFigures before) {
        String models = Stream.of(Model.values())
                .filter(model -> share(now, model).part() + share(before, model).part() > 0)
                .map(model -> model.code() + " " + share(now, model) + " (before " + share(before, model) + ")")
                .collect(Collectors.joining(", "));
        return now.count() == 0 ? Optional.empty() : Optional.of("Model mix by quotes: " + models);
    }

    private static Share share(QuoteFigures figures, Model model) {
        return new Share(
                Optional.ofNullable(figures.byModel().get(model))
                        .map(QuoteFigures::count)
                        .orElse(0L),
                figures.count());
    }

    private Optional<String> load(Week week) {
        Week before = week.back(1);
        long alertsNow = alerts.openedBetween(week.from(), week.to()).size();
        long alertsBefore = alerts.openedBetween(before.from(), before.to()).size();
        List<Incident> latest = incidents.latest(LATEST);
        List<Incident> now = declared(latest, week);
        long incidentsBefore = declared(latest, before).size();
        if (alertsNow + alertsBefore + now.size() + incidentsBefore == 0) {
            return Optional.empty();
        }
        long severe =
                now.stream().filter(incident -> incident.severity().mayWake()).count();
        return Optional.of("Support load: " + Spoken.beside(alertsNow, alertsBefore, "alert") + ", "
                + Spoken.beside(now.size(), incidentsBefore, "incident")
                + (now.isEmpty() ? "" : ", " + severe + " of them SEV-1 or SEV-2"));
    }

    private static List<Incident> declared(List<Incident> latest, Week week) {
        return latest.stream()
                .filter(incident -> week.contains(incident.course().declared().at()))
                .toList();
    }
}
