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
import quotient.domain.dealdesk.FilingDeals;
import quotient.domain.dealdesk.FindingQuotes;
import quotient.domain.dealdesk.ReportingQuotes;
import quotient.domain.notices.Notice;
import quotient.domain.people.Actor;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;

/** Which view draws what the deal desk has to say. */
public final class QuoteNotices {

    private final FindingQuotes finding;
    private final FilingDeals filing;
    private final ReportingQuotes reporting;
    private final Directory directory;
    private final Companies companies;

    public QuoteNotices(
            FindingQuotes finding,
            FilingDeals filing,
            ReportingQuotes reporting,
            Directory directory,
            Companies companies) {
        this.finding = finding;
        this.filing = filing;
        this.reporting = reporting;
        this.directory = directory;
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                DealNotices.APPROVAL_CARD.name(),
                this::approval,
                DealNotices.AUTHOR_CARD.name(),
                this::author,
                DealNotices.CLIENT_OFFER.name(),
                drawing(QuoteView::offer),
                DealNotices.QUOTE_REPORT.name(),
                this::report,
                DealNotices.DECISION.name(),
                notice -> quote(notice).map(quote -> ApprovalView.decision(quote, notice.facts())),
                DealNotices.QUOTE_ENDING.name(),
                notice -> quote(notice).map(quote -> EndingView.of(quote, notice.facts())));
    }

    private Optional<Message> approval(Notice notice) {
        return quote(notice)
                .map(quote -> isOutdated(notice, quote)
                        ? ApprovalView.superseded(quote)
                        : DealView.under(ApprovalView.approver(quote, companies.current()), filing.deal(quote)));
    }

    /** With what is missing of the deal, and what would win its margin back. */
    private Optional<Message> author(Notice notice) {
        return finding.find(new QuoteId(notice.subject()))
                .map(assessed -> DealView.under(
                        RecoveryMenu.beside(ApprovalView.author(assessed.quote(), companies.current()), assessed),
                        filing.deal(assessed.quote())));
    }

    private static boolean isOutdated(Notice notice, Quote quote) {
        String revision = notice.facts().get(DealNotices.REVISION);
        return revision != null && Integer.parseInt(revision) < quote.revision();
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
