package quotient.bot.closure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import quotient.bot.slack.NoticeView;
import quotient.domain.closure.ClosingTheDay;
import quotient.domain.closure.ClosureNotices;
import quotient.domain.closure.SettingAgenda;
import quotient.domain.closure.SummingUpPortfolios;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;

/** Which view draws what is said of the end of the day. */
public final class ClosureNoticeViews {

    private final ClosingTheDay closing;
    private final SummingUpPortfolios portfolios;
    private final SettingAgenda agenda;
    private final Companies companies;

    public ClosureNoticeViews(
            ClosingTheDay closing, SummingUpPortfolios portfolios, SettingAgenda agenda, Companies companies) {
        this.closing = closing;
        this.portfolios = portfolios;
        this.agenda = agenda;
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                ClosureNotices.CARD.name(),
                notice -> Optional.of(ClosureView.card(closing.standing(day(notice)), companies.current())),
                ClosureNotices.PORTFOLIOS.name(),
                notice -> Optional.of(PortfolioSummaryView.message(portfolios.day(day(notice)))),
                SettingAgenda.AGENDA.name(),
                notice -> AgendaView.message(agenda.agenda(day(notice)), day(notice)));
    }

    private static LocalDate day(Notice notice) {
        return LocalDate.parse(notice.facts().get(ClosureNotices.DAY));
    }
}
