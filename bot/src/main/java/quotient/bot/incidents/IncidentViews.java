package quotient.bot.incidents;

import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.incidents.ClientMessageId;
import quotient.domain.incidents.FindingIncidents;
import quotient.domain.incidents.IncidentFile;
import quotient.domain.incidents.IncidentId;
import quotient.domain.incidents.IncidentNotices;
import quotient.domain.notices.Notice;

/** Which view draws what is said of incidents. */
public final class IncidentViews {

    private final FindingIncidents finding;
    private final Companies companies;
    private final Clients clients;

    public IncidentViews(FindingIncidents finding, Companies companies, Clients clients) {
        this.finding = finding;
        this.companies = companies;
        this.clients = clients;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                IncidentNotices.CARD.name(),
                        notice -> file(notice).map(file -> IncidentView.card(file, companies.current())),
                IncidentNotices.APPROVALS.name(), notice -> file(notice).map(this::approvals),
                IncidentNotices.NEWS.name(), notice -> Optional.of(IncidentView.news(notice.facts())),
                IncidentNotices.CLIENT_MESSAGE.name(), this::toClient);
    }

    private Message approvals(IncidentFile file) {
        return ApprovalsView.card(
                file, companies.current(), name -> clients.named(name).flatMap(Client::channel));
    }

    private Optional<Message> toClient(Notice notice) {
        return finding.message(new ClientMessageId(notice.facts().get("message")))
                .map(ApprovalsView::toClient);
    }

    private Optional<IncidentFile> file(Notice notice) {
        return finding.file(new IncidentId(notice.subject()));
    }
}
