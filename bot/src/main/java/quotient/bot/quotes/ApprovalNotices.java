package quotient.bot.quotes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.company.Companies;
import quotient.domain.dealdesk.Ask;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.dealdesk.FilingDeals;
import quotient.domain.dealdesk.FindingQuotes;
import quotient.domain.dealdesk.WaitingApprovals;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Notice;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;

/** Which view draws what is said from the request to the decision and to its conditions. */
public final class ApprovalNotices {

    private final FindingQuotes finding;
    private final WaitingApprovals waiting;
    private final FilingDeals filing;
    private final Companies companies;

    public ApprovalNotices(FindingQuotes finding, WaitingApprovals waiting, FilingDeals filing, Companies companies) {
        this.finding = finding;
        this.waiting = waiting;
        this.filing = filing;
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                DealNotices.APPROVAL_CARD.name(),
                notice -> quote(notice).map(quote -> card(notice, quote)),
                DealNotices.AUTHOR_CARD.name(),
                this::author,
                DealNotices.APPROVAL_REMINDER.name(),
                notice -> quote(notice)
                        .flatMap(quote ->
                                ApprovalView.reminder(quote, waiting.asks(quote), notice.facts(), companies.current())),
                DealNotices.CONDITION_CARD.name(),
                notice -> quote(notice)
                        .map(quote -> ConditionView.card(
                                quote, notice.facts().get(DealNotices.CONDITION), companies.current())),
                DealNotices.CONDITION_ANSWER.name(),
                notice -> quote(notice).map(quote -> ConditionView.answer(quote, notice.facts())),
                DealNotices.DECISION.name(),
                notice -> quote(notice).map(quote -> ApprovalView.decision(quote, notice.facts())));
    }

    /** With what is missing of the deal, and what would win its margin back. */
    private Optional<Message> author(Notice notice) {
        return finding.find(new QuoteId(notice.subject()))
                .map(assessed -> DealView.under(
                        RecoveryMenu.beside(
                                ApprovalView.author(
                                        assessed.quote(), waiting.asks(assessed.quote()), companies.current()),
                                assessed),
                        filing.deal(assessed.quote())));
    }

    private Message card(Notice notice, Quote quote) {
        if (isOutdated(notice, quote)) {
            return ApprovalView.superseded(quote);
        }
        List<Ask> asks = waiting.asks(quote);
        return isReleased(notice.to(), asks)
                ? ApprovalView.moved(quote, asks, companies.current())
                : DealView.under(ApprovalView.approver(quote, asks, companies.current()), filing.deal(quote));
    }

    private static boolean isOutdated(Notice notice, Quote quote) {
        String revision = notice.facts().get(DealNotices.REVISION);
        return revision != null && Integer.parseInt(revision) < quote.revision();
    }

    /** They were asked, and nothing of it waits for them any more. */
    private static boolean isReleased(Destination to, List<Ask> asks) {
        PersonId person = new PersonId(to.id());
        return to.isPerson()
                && asks.stream().anyMatch(ask -> ask.hasReleased(person))
                && asks.stream().noneMatch(ask -> ask.asks(person));
    }

    private Optional<Quote> quote(Notice notice) {
        return finding.find(new QuoteId(notice.subject())).map(AssessedQuote::quote);
    }
}
