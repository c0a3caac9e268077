package quotient.bot;

import java.util.HashMap;
import java.util.Map;
import quotient.bot.approvals.AbsenceNoticeViews;
import quotient.bot.brief.BriefNoticeViews;
import quotient.bot.cadence.CadenceNoticeViews;
import quotient.bot.certification.CertNoticeViews;
import quotient.bot.clientdigests.ClientDigestNoticeViews;
import quotient.bot.clientreports.ReportNoticeViews;
import quotient.bot.closure.ClosureNoticeViews;
import quotient.bot.daily.DailyNoticeViews;
import quotient.bot.dealexceptions.ExceptionNoticeViews;
import quotient.bot.digests.WeeklyNoticeViews;
import quotient.bot.incidents.IncidentViews;
import quotient.bot.ops.AlertNoticeViews;
import quotient.bot.ops.RoutineNoticeViews;
import quotient.bot.pricingaudits.AuditNoticeViews;
import quotient.bot.pricinghealth.CostNotices;
import quotient.bot.promotions.PromotionNoticeViews;
import quotient.bot.quotes.ApprovalNotices;
import quotient.bot.quotes.QuoteNotices;
import quotient.bot.quotetriage.TriageNoticeViews;
import quotient.bot.retrospective.RetrospectiveNoticeViews;
import quotient.bot.roi.RoiNoticeViews;
import quotient.bot.scenarios.ScenarioViews;
import quotient.bot.slack.Directory;
import quotient.bot.slack.NoticeView;
import quotient.domain.company.Companies;

/** Which view draws which kind of notice. Whoever has something new to say unprompted adds a line here. */
final class NoticeViews {

    private NoticeViews() {}

    static Map<String, NoticeView> of(Work work) {
        Companies companies = work.ports().companies();
        Directory directory = new Directory(work.ports().people());
        Map<String, NoticeView> views = new HashMap<>();
        views.putAll(
                new QuoteNotices(work.quotes().finding(), work.quotes().reporting(), directory, companies).views());
        views.putAll(new ApprovalNotices(
                        work.quotes().finding(),
                        work.quotes().waiting(),
                        work.quotes().filing(),
                        companies)
                .views());
        views.putAll(new AbsenceNoticeViews().views());
        views.putAll(new AlertNoticeViews(work.alerts().finding(), work.alerts().kinds(), companies).views());
        views.putAll(new CostNotices(work.costs().checking(), work.costs().reporting(), directory).views());
        views.putAll(new IncidentViews(
                        work.incidents().finding(), companies, work.ports().clients())
                .views());
        views.putAll(new DailyNoticeViews(
                        work.daily().reviewing(),
                        work.daily().packing(),
                        work.daily().morning(),
                        work.daily().briefing(),
                        companies)
                .views());
        views.putAll(new WeeklyNoticeViews(
                        work.weekly().summing(),
                        work.weekly().reviewing(),
                        work.alerts().kinds())
                .views());
        views.putAll(new BriefNoticeViews(work.weekly().brief().reading(), companies).views());
        views.putAll(new ClientDigestNoticeViews(work.clientDigests().finding(), companies).views());
        views.putAll(
                new ScenarioViews(work.scenarios().finding(), work.scenarios().tracking(), companies).views());
        views.putAll(new ExceptionNoticeViews(work.exceptions()).views());
        views.putAll(new CertNoticeViews(work.certification().finding(), companies).views());
        views.putAll(
                new TriageNoticeViews(work.rituals().holding(), work.rituals().triaging(), companies).views());
        views.putAll(new ClosureNoticeViews(
                        work.rituals().closing(),
                        work.rituals().portfolios(),
                        work.rituals().agenda(),
                        companies)
                .views());
        views.putAll(new AuditNoticeViews(work.audits().following(), companies).views());
        views.putAll(new RetrospectiveNoticeViews(
                        work.rituals().looking(), work.rituals().proposing())
                .views());
        views.putAll(new RoiNoticeViews(work.roi(), work.reports(), directory).views());
        views.putAll(new ReportNoticeViews(work.reports()).views());
        views.putAll(new CadenceNoticeViews(work.cadence()).views());
        views.putAll(new PromotionNoticeViews(work.promotions().finding(), companies).views());
        views.putAll(new RoutineNoticeViews(companies).views());
        return Map.copyOf(views);
    }
}
