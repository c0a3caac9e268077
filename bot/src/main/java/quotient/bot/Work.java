package quotient.bot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.bot.approvals.ApprovalWork;
import quotient.bot.cadence.CadenceWork;
import quotient.bot.certification.CertWork;
import quotient.bot.clientreports.ReportWork;
import quotient.bot.dealexceptions.ExceptionWork;
import quotient.bot.http.DoorMeter;
import quotient.bot.incidents.IncidentWork;
import quotient.bot.promotions.PromotionWork;
import quotient.bot.roi.RoiWork;
import quotient.bot.scenarios.ScenarioWork;
import quotient.bot.settings.Settings;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.Severity;
import quotient.domain.keeping.Backups;
import quotient.domain.notices.NoticeIds;
import quotient.domain.pricing.Intake;
import quotient.domain.pricing.NightGuard;
import quotient.domain.pricinghealth.WatchingPricing;

/** Everything that can be done in this house, over one set of ports. */
record Work(
        Ports ports,
        UseCases quotes,
        AlertUseCases alerts,
        IncidentWork incidents,
        Routines routines,
        Costs costs,
        DailyUseCases daily,
        WeeklyUseCases weekly,
        ClientDigestUseCases clientDigests,
        ScenarioWork scenarios,
        ExceptionWork exceptions,
        ApprovalWork approvals,
        CertWork certification,
        RitualUseCases rituals,
        AuditUseCases audits,
        RoiWork roi,
        ReportWork reports,
        PromotionWork promotions,
        CadenceWork cadence) {

    /** Wired over these ports for a house in these surroundings. */
    static Work over(Ports ports, Settings settings, Surroundings around, DoorMeter meter, Backups backups) {
        Clock clock = around.clock();
        NoticeIds ids = around.ids();
        Costs costs = Costs.over(ports, ids, settings.budget(), meter, clock, around.slackClock());
        UseCases quotes = UseCases.over(ports, ids, intake(ports, settings, costs), clock);
        AlertUseCases alerts = AlertUseCases.over(ports, ids, clock);
        IncidentWork incidents = IncidentUseCases.over(ports, alerts.handling(), ids, clock);
        ExceptionWork exceptions = ExceptionUseCases.over(ports, alerts.raising(), ids, clock);
        ScenarioWork scenarios =
                ScenarioUseCases.over(ports, quotes, exceptions.opening(), alerts.raising(), ids, clock);
        ApprovalWork approvals = ApprovalUseCases.over(ports, quotes, ids, clock);
        WeeklyUseCases weekly = WeeklyUseCases.over(ports, alerts, settings.budget(), ids, clock);
        RoiWork roi = RoiUseCases.over(ports, ids, clock);
        ReportWork reports = ReportUseCases.over(ports, roi.finding(), settings.reports(), ids, clock);
        DailyUseCases daily = DailyUseCases.over(ports, alerts, incidents.handling(), settings.budget(), ids, clock);
        CertWork certification = CertUseCases.over(ports, settings.syllabus(), ids, clock);
        ClientDigestUseCases clientDigests = ClientDigestUseCases.over(ports, ids, clock);
        CadenceWork cadence = CadenceUseCases.over(ports, roi, settings.clientDigests(), ids, clock);
        RitualUseCases rituals = RitualUseCases.over(ports, weekly.summing(), scenarios.tracking(), ids, clock);
        AuditUseCases audits = AuditUseCases.over(ports, alerts.raising(), ids, clock);
        Routines routines = Routines.over(
                ports,
                Stream.of(
                                DailyRoutines.of(daily, ports),
                                QuoteRoutines.of(quotes.expiring(), ports),
                                ExceptionRoutines.of(exceptions, ports),
                                WeeklyRoutines.of(weekly, ports),
                                ScenarioRoutines.of(scenarios.tracking(), ports),
                                CertUseCases.routines(certification, ports),
                                ClientRoutines.of(clientDigests, ports, settings.clientDigests()),
                                CadenceUseCases.routines(cadence, ports),
                                ReportUseCases.routines(reports.drafting(), ports),
                                RitualRoutines.of(rituals, audits, ports))
                        .flatMap(List::stream)
                        .toList(),
                backups,
                new WatchingPricing(costs.checking(), alerts.raising()),
                settings.schedules(),
                ids,
                clock);
        return new Work(
                ports,
                quotes,
                alerts,
                incidents,
                routines,
                costs,
                daily,
                weekly,
                clientDigests,
                scenarios,
                exceptions,
                approvals,
                certification,
                rituals,
                audits,
                roi,
                reports,
                PromotionUseCases.over(ports, ids, clock),
                cadence);
    }

    /** Where the nights are strict, an open SEV-1 opens them, be it an incident or an alert. */
    private static Intake intake(Ports ports, Settings settings, Costs costs) {
        return settings.strictNights()
                ? new NightGuard(costs.control(), ports.companies(), () -> isOutage(ports))
                : costs.control();
    }

    private static boolean isOutage(Ports ports) {
        return ports.incidents().open(1).stream().anyMatch(worst -> worst.severity() == Severity.SEV1)
                || ports.alerts().list(AlertFilter.LIVE, 1, Optional.empty()).items().stream()
                        .anyMatch(worst -> worst.severity() == Severity.SEV1);
    }
}
