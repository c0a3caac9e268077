package quotient.domain.brief;

import static quotient.domain.brief.BriefSection.SENTIMENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.KindReview;
import quotient.domain.digests.ClosedQuote;
import quotient.domain.digests.ClosingQuotes;
import quotient.domain.digests.Week;
import quotient.domain.incidents.Credit;
import quotient.domain.incidents.Credits;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.Incidents;
import quotient.domain.money.MoneyText;
import quotient.domain.pricing.Quote;

/** Wins and detractors of the week (PRC §32, section 4): deals won and lost, incidents that customers saw, credits. */
public final class SentimentPart implements BriefPart {

    private static final int LARGEST = 3;
    private static final int LATEST = 500;
    private static final String CLIENT_KINDS = "client_";

    private final ClosingQuotes closing;
    private final Incidents incidents;
    private final Credits credits;
    private final Alerts alerts;

    public SentimentPart(ClosingQuotes closing, Incidents incidents, Credits credits, Alerts alerts) {
        this.closing = closing;
        this.incidents = incidents;
        this.credits = credits;
        this.alerts = alerts;
    }

    @Override
    public List<BriefLine> lines(BriefWeek moment) {
        Week week = moment.week();
        List<ClosedQuote> closed = closing.in(week);
        List<Incident> latest = incidents.latest(LATEST);
        List<String> lines = new ArrayList<>();
        largest(closed, true).ifPresent(deals -> lines.add("Won: " + deals));
        largest(closed, false).ifPresent(deals -> lines.add("Lost: " + deals));
        touched(latest, week).ifPresent(lines::add);
        credited(latest, week).ifPresent(lines::add);
        votes(week).ifPresent(lines::add);
        return lines.stream().map(line -> BriefLine.of(SENTIMENT, line)).toList();
    }

    private static Optional<String> largest(List<ClosedQuote> closed, boolean won) {
        List<ClosedQuote> all =
                closed.stream().filter(each -> each.isWon() == won).toList();
        String deals = all.stream()
                .sorted(Comparator.comparing((ClosedQuote each) ->
                                each.quote().price().offered().amount())
                        .reversed())
                .limit(LARGEST)
                .map(SentimentPart::deal)
                .collect(Collectors.joining("; "));
        int more = all.size() - LARGEST;
        return deals.isEmpty()
                ? Optional.empty()
                : Optional.of(deals + (more > 0 ? "; and " + Spoken.count(more, "smaller one") : ""));
    }

    private static String deal(ClosedQuote closed) {
        Quote quote = closed.quote();
        String whose = quote.request().client().orElse("no client named");
        return quote.id() + " " + whose + ", " + MoneyText.cents(quote.price().offered())
                + (closed.isWon() ? "" : closed.reason().isBlank() ? ", no reason given" : ": " + closed.reason());
    }

    private static Optional<String> touched(List<Incident> latest, Week week) {
        String all = latest.stream()
                .filter(incident -> week.contains(incident.course().declared().at()))
                .filter(incident -> !incident.report().clients().isEmpty())
                .map(incident -> incident.id() + " (" + incident.severity().spoken() + ") "
                        + String.join(", ", incident.report().clients()))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of("Customers in incidents: " + all);
    }

    private Optional<String> credited(List<Incident> latest, Week week) {
        String all = latest.stream()
                .flatMap(incident -> credits.of(incident.id()).stream())
                .filter(credit -> credit.status() == Credit.Status.APPROVED)
                .filter(credit -> credit.decision()
                        .filter(hand -> week.contains(hand.at()))
                        .isPresent())
                .map(credit -> credit.id() + " " + MoneyText.cents(credit.amount()) + " to " + credit.client())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of("Credits approved: " + all);
    }

    private Optional<String> votes(Week week) {
        List<KindReview> kinds = alerts.review(week.from(), week.to()).stream()
                .filter(review -> review.kind().startsWith(CLIENT_KINDS))
                .toList();
        long useful = kinds.stream().mapToLong(KindReview::useful).sum();
        long noise = kinds.stream().mapToLong(KindReview::noise).sum();
        return useful + noise == 0
                ? Optional.empty()
                : Optional.of("Alerts about clients were called useful " + Spoken.count(useful, "time") + " and noise "
                        + Spoken.count(noise, "time"));
    }
}
