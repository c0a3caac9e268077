package quotient.bot.ops;

import static quotient.bot.blocks.Text.escape;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.slack.NoticeView;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertKinds;
import quotient.domain.alerts.AlertNotices;
import quotient.domain.alerts.FindingAlerts;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;

/** Which view draws what is said of alerts. */
public final class AlertNoticeViews {

    private static final int SIGNALS = 10;

    private final FindingAlerts finding;
    private final AlertKinds kinds;
    private final Companies companies;

    public AlertNoticeViews(FindingAlerts finding, AlertKinds kinds, Companies companies) {
        this.finding = finding;
        this.kinds = kinds;
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                AlertNotices.CARD.name(), this::card,
                AlertNotices.NEWS.name(), AlertNoticeViews::news,
                AlertNotices.OPS_NOTE.name(),
                        notice ->
                                Optional.of(Message.plain(escape(notice.facts().get("sentence")))));
    }

    private Optional<Message> card(Notice notice) {
        return finding.find(new AlertId(notice.subject()))
                .map(alert -> AlertView.card(
                        alert,
                        kinds.require(alert.kind()),
                        alert.isStorm() ? finding.signals(alert.id(), SIGNALS) : java.util.List.of(),
                        companies.current()));
    }

    private static Optional<Message> news(Notice notice) {
        String mentions = Arrays.stream(
                        notice.facts().getOrDefault("mention", "").split(","))
                .filter(id -> !id.isEmpty())
                .map(Text::mention)
                .collect(Collectors.joining(" "));
        String sentence = escape(notice.facts().get("sentence"));
        return Optional.of(Message.plain(mentions.isEmpty() ? sentence : mentions + " " + sentence));
    }
}
