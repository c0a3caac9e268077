package quotient.bot.quotes;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Directory;
import quotient.bot.slack.NoticeView;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.dealdesk.FindingQuotes;
import quotient.domain.dealdesk.ReportingQuotes;
import quotient.domain.notices.Notice;
import quotient.domain.people.Actor;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;

/** Which view draws what customers and whoever asks for figures are sent. */
public final class QuoteNotices {

    private final FindingQuotes finding;
    private final ReportingQuotes reporting;
    private final Directory directory;
    private final Companies companies;

    public QuoteNotices(FindingQuotes finding, ReportingQuotes reporting, Directory directory, Companies companies) {
        this.finding = finding;
        this.reporting = reporting;
        this.directory = directory;
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                DealNotices.CLIENT_OFFER.name(),
                drawing(QuoteView::offer),
                DealNotices.QUOTE_REPORT.name(),
                this::report,
                DealNotices.QUOTE_ENDING.name(),
                notice -> quote(notice).map(quote -> EndingView.of(quote, notice.facts())));
    }

    private NoticeView drawing(BiFunction<Quote, Company, Message> view) {
        return notice -> quote(notice).map(quote -> view.apply(quote, companies.current()));
    }

    /** Whose figures it may show is decided now: roles may have changed since the question. */
    private Optional<Message> report(Notice notice) {
        Actor actor = directory.actor(notice.facts().get("person"));
        return reporting
                .report(actor, Integer.parseInt(notice.facts().get("days")))
                .match(report -> Optional.of(ReportView.picture(report)), refusal -> Optional.empty());
    }

    private Optional<Quote> quote(Notice notice) {
        return finding.find(new QuoteId(notice.subject())).map(AssessedQuote::quote);
    }
}
