package quotient.domain.digests;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.AlertTimes;
import quotient.domain.alerts.AlertTimes.AlertTime;
import quotient.domain.alerts.Alerts;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.time.NightHours;

/** Looks back on the alerts of a week: how many, how fast, and whether they were worth it (F5, O5). */
public final class ReviewingAlerts {

    private final Transactions transactions;
    private final Alerts alerts;
    private final AlertTimes times;
    private final Companies companies;

    public ReviewingAlerts(Transactions transactions, Alerts alerts, AlertTimes times, Companies companies) {
        this.transactions = transactions;
        this.alerts = alerts;
        this.times = times;
        this.companies = companies;
    }

    public AlertWeek review(Week week) {
        return transactions.read(() -> read(week));
    }

    private AlertWeek read(Week week) {
        List<AlertTime> opened = times.openedBetween(week.from(), week.to());
        Week before = week.back(1);
        return new AlertWeek(
                week,
                alerts.review(week.from(), week.to()),
                times.openedBetween(before.from(), before.to()).size(),
                week.days().stream().map(day -> day(day, week, opened)).toList(),
                median(opened),
                falsePages(opened));
    }

    private static AlertWeek.Day day(LocalDate day, Week week, List<AlertTime> opened) {
        List<AlertTime> those = opened.stream()
                .filter(alert ->
                        alert.openedAt().atZone(week.zone()).toLocalDate().equals(day))
                .toList();
        return new AlertWeek.Day(day, those.size(), median(those));
    }

    private static Optional<Duration> median(List<AlertTime> alerts) {
        List<Duration> known =
                alerts.stream().flatMap(alert -> alert.toAcknowledge().stream()).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(Median.of(known));
    }

    private Share falsePages(List<AlertTime> opened) {
        NightHours night = NightHours.of(companies.current());
        List<AlertTime> pages = opened.stream()
                .filter(alert -> alert.openedAs().mayWake() && night.isNight(alert.openedAt()))
                .toList();
        return new Share(pages.stream().filter(AlertTime::isNoise).count(), pages.size());
    }
}
