package quotient.domain.dealdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import quotient.domain.company.Company;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.ConditionAnswer;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.OnBehalf;
import quotient.domain.pricing.Quote;

/** What the deal desk says unprompted, and to whom. */
public final class DealNotices {

    /** Which revision a card was put for; a later one has its own. */
    public static final String REVISION = "revision";

    /** The whole case with its buttons, for those who decide. Facts: {@link #REVISION}. */
    public static final Kind APPROVAL_CARD = new Kind("approval_card", true);
    /** How the quote stands, for its author. */
    public static final Kind AUTHOR_CARD = new Kind("author_card", true);
    /** Somebody has decided; said once to the author. Facts: {@code by}, {@code for}, {@code verdict}, {@code reason}. */
    public static final Kind DECISION = new Kind("decision", false);
    /** The offer as the customer sees it. */
    public static final Kind CLIENT_OFFER = new Kind("client_offer", false);

    /** A quote with the customer ends soon, ends today, or has expired; said to its author. Facts: {@link #STAGE}, {@link #LAST_DAY}. */
    public static final Kind QUOTE_ENDING = new Kind("quote_ending", false);

    /** How far the quote had come when it was said. */
    public static final String STAGE = "stage";

    /** The last day on which the customer may accept it. */
    public static final String LAST_DAY = "last_day";

    /** Figures and their picture, for the person who asked. Facts: {@code days}, {@code person}. */
    public static final Kind QUOTE_REPORT = new Kind("quote_report", false);

    /** Half of the time is over. Facts: {@link #REVISION}, {@link #APPROVAL}, {@link #DUE}. */
    public static final Kind APPROVAL_REMINDER = new Kind("approval_reminder", false);
    /** Evidence for a condition, for whoever confirms it. Facts: {@link #CONDITION}. */
    public static final Kind CONDITION_CARD = new Kind("condition_card", true);
    /** What came of the evidence; said once to the author. Facts: {@link #CONDITION}, {@code by}, {@code reason}. */
    public static final Kind CONDITION_ANSWER = new Kind("condition_answer", false);

    /** The name of an approval within its quote. */
    public static final String APPROVAL = "approval";
    /** By when it is to be decided, as an ISO instant. */
    public static final String DUE = "due";
    /** What the condition says. */
    public static final String CONDITION = "condition";

    private final Outbox outbox;
    private final NoticeIds ids;

    public DealNotices(Outbox outbox, NoticeIds ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Asks each approver once, and shows the case to the Deal Desk (P33). */
    void ask(Quote quote, List<Person> approvers, Company company, Instant at) {
        askAlso(quote, approvers.stream().map(Person::id).toList(), at);
        company.channel("deal_desk")
                .ifPresent(channel ->
                        put(APPROVAL_CARD, quote, Destination.channel(channel), Urgency.NORMAL, at, revision(quote)));
    }

    /** Others than at first are asked. */
    void askAlso(Quote quote, List<PersonId> approvers, Instant at) {
        approvers.forEach(approver ->
                put(APPROVAL_CARD, quote, Destination.directMessagesOf(approver), Urgency.URGENT, at, revision(quote)));
    }

    void remind(Quote quote, Ask ask, Instant at) {
        Map<String, String> facts = Map.of(
                REVISION, Integer.toString(quote.revision()),
                APPROVAL, ask.approval(),
                DUE, ask.due().toString());
        ask.asked()
                .forEach(each -> put(
                        APPROVAL_REMINDER,
                        quote,
                        Destination.directMessagesOf(each.person()),
                        Urgency.URGENT,
                        at,
                        facts));
    }

    void showEvidence(Quote quote, int condition, List<AskedPerson> confirmers, Instant at) {
        confirmers.forEach(each -> put(
                CONDITION_CARD,
                quote,
                Destination.directMessagesOf(each.person()),
                Urgency.NORMAL,
                at,
                Map.of(CONDITION, quote.conditions().get(condition).text())));
    }

    void tellAnswer(Quote quote, int condition, ConditionAnswer answer) {
        if (isPerson(quote)) {
            Map<String, String> facts = Map.of(
                    CONDITION,
                    quote.conditions().get(condition).text(),
                    "by",
                    answer.byName(),
                    "reason",
                    answer.reason());
            put(CONDITION_ANSWER, quote, authorOf(quote), Urgency.URGENT, answer.at(), facts);
        }
    }

    /** Gives the author a card to follow the quote by. */
    void follow(Quote quote, Instant at) {
        if (isPerson(quote)) {
            put(AUTHOR_CARD, quote, authorOf(quote), Urgency.NORMAL, at, Map.of());
        }
    }

    void tellDecision(Quote quote, Decision decision) {
        if (isPerson(quote)) {
            Map<String, String> facts = Map.of(
                    "by", decision.by(),
                    "for", decision.onBehalf().map(OnBehalf::name).orElse(""),
                    "verdict", decision.verdict().code(),
                    "reason", decision.reason(),
                    "conditions", String.join("\n", decision.conditions()));
            put(DECISION, quote, authorOf(quote), Urgency.URGENT, decision.at(), facts);
        }
    }

    void offer(Quote quote, String clientChannel, Instant at) {
        put(CLIENT_OFFER, quote, Destination.channel(clientChannel), Urgency.NORMAL, at, Map.of());
    }

    void tellEnding(Quote quote, Instant at) {
        if (isPerson(quote)) {
            Map<String, String> facts = Map.of(
                    STAGE,
                    quote.stage().code(),
                    LAST_DAY,
                    quote.goodUntil().map(LocalDate::toString).orElse(""));
            put(QUOTE_ENDING, quote, authorOf(quote), Urgency.NORMAL, at, facts);
        }
    }

    void sendReport(PersonId person, int days, Instant at) {
        outbox.put(new Notice(
                ids.next(),
                QUOTE_REPORT,
                reportSubject(days),
                Destination.directMessagesOf(person),
                Urgency.NORMAL,
                at,
                Map.of("days", Integer.toString(days), "person", person.value())));
    }

    static String reportSubject(int days) {
        return "report:" + days;
    }

    /** Every card of the quote shows how it now stands. */
    void redraw(Quote quote) {
        outbox.redraw(quote.id().value());
    }

    private void put(Kind kind, Quote quote, Destination to, Urgency urgency, Instant at, Map<String, String> facts) {
        outbox.put(new Notice(ids.next(), kind, quote.id().value(), to, urgency, at, facts));
    }

    private static Map<String, String> revision(Quote quote) {
        return Map.of(REVISION, Integer.toString(quote.revision()));
    }

    private static boolean isPerson(Quote quote) {
        return new Destination(quote.author()).isPerson();
    }

    private static Destination authorOf(Quote quote) {
        return Destination.directMessagesOf(new PersonId(quote.author()));
    }
}
