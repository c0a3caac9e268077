package quotient.bot;

import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import quotient.bot.approvals.ApprovalsCommand;
import quotient.bot.approvals.ApprovalsDesk;
import quotient.bot.approvals.ApprovalsSection;
import quotient.bot.approvals.ReassignButtons;
import quotient.bot.approvals.TogetherButtons;
import quotient.bot.brief.BriefButtons;
import quotient.bot.brief.BriefTab;
import quotient.bot.cadence.CadenceButtons;
import quotient.bot.cadence.CadenceDesk;
import quotient.bot.cadence.CadenceTab;
import quotient.bot.cadence.CadenceVerbs;
import quotient.bot.certification.CertButtons;
import quotient.bot.certification.CertCommand;
import quotient.bot.certification.CertDesk;
import quotient.bot.certification.CertModals;
import quotient.bot.certification.CertTab;
import quotient.bot.clientdigests.ClientDigestButtons;
import quotient.bot.clientreports.ReportButtons;
import quotient.bot.closure.ClosureButtons;
import quotient.bot.closure.DayVerb;
import quotient.bot.daily.DayTab;
import quotient.bot.daily.HandoffButtons;
import quotient.bot.dealexceptions.ExceptionButtons;
import quotient.bot.dealexceptions.ExceptionCommand;
import quotient.bot.dealexceptions.ExceptionDesk;
import quotient.bot.dealexceptions.ExceptionModals;
import quotient.bot.dealexceptions.ExceptionTab;
import quotient.bot.dealexceptions.WalkThrough;
import quotient.bot.digests.WeekVerb;
import quotient.bot.home.AppHome;
import quotient.bot.incidents.IncidentButtons;
import quotient.bot.incidents.IncidentCommand;
import quotient.bot.incidents.IncidentDesk;
import quotient.bot.incidents.IncidentFromAlert;
import quotient.bot.incidents.IncidentHome;
import quotient.bot.incidents.IncidentModals;
import quotient.bot.incidents.TimelineShortcut;
import quotient.bot.ops.AlertButtons;
import quotient.bot.ops.AlertTab;
import quotient.bot.ops.KindButtons;
import quotient.bot.ops.OpsCommand;
import quotient.bot.ops.OpsDesk;
import quotient.bot.ops.RulesButtons;
import quotient.bot.ops.ScheduleButtons;
import quotient.bot.ops.ScheduleDesk;
import quotient.bot.ops.ScheduleTab;
import quotient.bot.ops.ScheduleVerbs;
import quotient.bot.ops.SettingsTab;
import quotient.bot.pricingaudits.AuditDesk;
import quotient.bot.pricingaudits.AuditHandlers;
import quotient.bot.pricinghealth.HealthCommand;
import quotient.bot.pricinghealth.HealthDesk;
import quotient.bot.pricinghealth.PricingTab;
import quotient.bot.promotions.PromotionButtons;
import quotient.bot.promotions.PromotionDesk;
import quotient.bot.promotions.PromotionVerb;
import quotient.bot.quotes.ApprovalButtons;
import quotient.bot.quotes.ConditionButtons;
import quotient.bot.quotes.DealForms;
import quotient.bot.quotes.QuoteButtons;
import quotient.bot.quotes.QuoteCommand;
import quotient.bot.quotes.QuoteDesk;
import quotient.bot.quotes.QuoteHome;
import quotient.bot.quotes.QuoteModal;
import quotient.bot.quotes.RecoveryForm;
import quotient.bot.quotes.ReportButton;
import quotient.bot.quotetriage.TriageDesk;
import quotient.bot.quotetriage.TriageHandlers;
import quotient.bot.roi.RecordModals;
import quotient.bot.roi.RoiButtons;
import quotient.bot.roi.RoiCommand;
import quotient.bot.roi.RoiDesk;
import quotient.bot.scenarios.ScenarioButtons;
import quotient.bot.scenarios.ScenarioDesk;
import quotient.bot.scenarios.ScenarioModal;
import quotient.bot.scenarios.ScenarioVerb;
import quotient.bot.slack.Feature;
import quotient.bot.slack.NoticeView;
import quotient.bot.slack.Reception;
import quotient.domain.deskhealth.ChainChecks;
import quotient.domain.deskhealth.CheckingDesk;
import quotient.domain.deskhealth.Messenger;

/** Everything that can be typed, clicked and heard. A feature is plugged in by one line here. */
final class Features {

    private Features() {}

    /**
     * @param slack how it can be reached
     * @param views with which a routine is tried out
     * @param retry sends once more what Slack would not take to its place
     */
    static List<Feature> of(
            Work work, Map<String, NoticeView> views, Reception reception, Messenger slack, IntSupplier retry) {
        QuoteDesk quotes = quotes(work, reception);
        QuoteModal modal = new QuoteModal(quotes);
        DealForms deals = new DealForms(quotes);
        PromotionDesk promotions =
                new PromotionDesk(work.promotions(), work.ports().companies(), reception);
        HealthDesk health = health(work, reception, slack);
        OpsDesk ops = ops(work, reception, retry);
        IncidentDesk incidents = new IncidentDesk(work.incidents(), work.ports().companies(), reception);
        ScenarioDesk scenarios = new ScenarioDesk(work.scenarios(), work.ports().companies(), reception);
        WeekVerb week = new WeekVerb(work.weekly().summing(), work.ports().companies(), reception);
        ScenarioModal scenarioModal = new ScenarioModal(scenarios);
        ExceptionDesk exceptions =
                new ExceptionDesk(work.exceptions(), work.ports().companies(), reception);
        ApprovalsDesk approvals =
                new ApprovalsDesk(work.approvals(), work.ports().companies(), reception);
        CertDesk certification = new CertDesk(work.certification(), work.ports().companies(), reception);
        TriageHandlers triage = new TriageHandlers(new TriageDesk(
                work.rituals().holding(),
                work.rituals().triaging(),
                work.ports().people(),
                work.ports().companies(),
                reception));
        AuditHandlers audits = new AuditHandlers(new AuditDesk(
                work.audits().auditing(),
                work.audits().following(),
                work.ports().people(),
                work.ports().companies(),
                reception));
        CadenceVerbs cadence = new CadenceVerbs(work.cadence());
        RoiDesk roi = new RoiDesk(work.roi(), cadence, work.reports(), reception);
        ScheduleDesk schedules = new ScheduleDesk(
                work.routines().operating(), views, work.ports().companies());
        ScheduleVerbs scheduleVerbs = new ScheduleVerbs(schedules);
        AppHome home = new AppHome(
                reception,
                List.of(
                        new QuoteHome(quotes, new ApprovalsSection(approvals)),
                        new DayTab(
                                work.daily().briefing(),
                                work.rituals().closing(),
                                work.ports().companies()),
                        new PricingTab(health),
                        new AlertTab(ops),
                        new IncidentHome(incidents),
                        new ExceptionTab(exceptions),
                        new CertTab(certification),
                        new CadenceTab(cadence),
                        new BriefTab(work.weekly().brief(), work.ports().companies()),
                        new ScheduleTab(schedules),
                        new SettingsTab(ops)));
        return List.of(
                new QuoteCommand(
                        quotes,
                        modal,
                        List.of(
                                new ScenarioVerb(scenarios, scenarioModal),
                                week,
                                triage,
                                deals,
                                new PromotionVerb(promotions))),
                deals,
                new PromotionButtons(promotions),
                scenarioModal,
                new ScenarioButtons(scenarios),
                modal,
                new QuoteButtons(quotes, modal, deals),
                new RecoveryForm(quotes, modal),
                new ApprovalButtons(quotes),
                new ConditionButtons(quotes),
                new ApprovalsCommand(approvals),
                new TogetherButtons(approvals, home),
                new ReassignButtons(approvals),
                new ReportButton(quotes),
                new HealthCommand(health),
                new OpsCommand(
                        ops,
                        scheduleVerbs,
                        List.of(
                                new DayVerb(
                                        work.rituals().closing(), work.ports().companies()),
                                audits)),
                triage,
                audits,
                new ClosureButtons(work.rituals().closing(), reception),
                new AlertButtons(ops),
                new IncidentCommand(incidents),
                new IncidentModals(incidents),
                new IncidentButtons(incidents),
                new IncidentFromAlert(incidents),
                new ExceptionCommand(exceptions),
                new ExceptionModals(exceptions),
                new ExceptionButtons(exceptions),
                new WalkThrough(exceptions),
                new CertCommand(certification),
                new CertModals(certification),
                new CertButtons(certification),
                new RoiCommand(roi),
                new RoiButtons(roi),
                new RecordModals(roi),
                new CadenceButtons(new CadenceDesk(work.cadence(), reception)),
                new ReportButtons(work.reports(), reception),
                new TimelineShortcut(incidents, work.ports().people()),
                new RulesButtons(ops),
                new KindButtons(ops, home),
                new ScheduleButtons(scheduleVerbs, reception, home),
                new HandoffButtons(
                        work.daily().mending(),
                        work.ports().people(),
                        work.ports().companies(),
                        reception),
                new BriefButtons(work.weekly().brief(), reception),
                new ClientDigestButtons(
                        work.clientDigests().hearing(),
                        work.clientDigests().restoring(),
                        work.clientDigests().finding(),
                        reception),
                home);
    }

    private static HealthDesk health(Work work, Reception reception, Messenger slack) {
        return new HealthDesk(
                new CheckingDesk(
                        work.ports().deliveries(),
                        slack,
                        work.routines().lateness(),
                        new ChainChecks(work.ports().audit(), reception.clock()),
                        reception.clock()),
                work.costs().checking(),
                work.costs().dashboard(),
                work.costs().pictures(),
                work.quotes().finding(),
                work.ports().companies(),
                reception);
    }

    private static OpsDesk ops(Work work, Reception reception, IntSupplier retry) {
        AlertUseCases alerts = work.alerts();
        return new OpsDesk(
                alerts.kinds(),
                alerts.finding(),
                alerts.handling(),
                alerts.silencing(),
                alerts.rules(),
                work.ports().people(),
                work.ports().companies(),
                retry,
                reception);
    }

    private static QuoteDesk quotes(Work work, Reception reception) {
        UseCases quotes = work.quotes();
        return new QuoteDesk(
                quotes.quoting(),
                quotes.submitting(),
                quotes.deciding(),
                quotes.meeting(),
                quotes.carrying(),
                quotes.revising(),
                quotes.following(),
                quotes.finding(),
                quotes.reporting(),
                quotes.filing(),
                quotes.duplicates(),
                quotes.offers(),
                quotes.form(),
                work.ports().policies(),
                work.ports().companies(),
                reception);
    }
}
