package quotient.bot.quotes;

import static quotient.bot.blocks.Text.escape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.slack.Replies;
import quotient.domain.company.Segment;
import quotient.domain.dealdesk.CarryingQuotes;
import quotient.domain.dealdesk.SubmittingQuotes.Submitted;
import quotient.domain.money.MoneyText;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.RequestFields;
import quotient.domain.reading.Fields;

/** The verbs of {@code /quote}. A first word that is none of them, or lacks what the verb needs, begins a line to price. */
final class QuoteVerbs {

    private static final int ON_A_PAGE = 15;
    /** Possessive, so that a line of any length is read in one go and without depth. */
    private static final Pattern FILTERS = Pattern.compile("(?:[a-z_]++=\\S++\\s*+)*+");

    private static final Pattern NOTHING = Pattern.compile("");
    private static final Map<String, String> CLOSING = Map.of(
            "competitor", CarryingQuotes.COMPETITOR,
            "to", CarryingQuotes.COMPETITOR,
            "reason", CarryingQuotes.REASON);

    private static final Pattern DAYS = Pattern.compile("\\d{0,4}");
    private static final List<String> STATUSES =
            Stream.of(DecisionStatus.values()).map(DecisionStatus::code).toList();

    private final QuoteDesk desk;

    QuoteVerbs(QuoteDesk desk) {
        this.desk = desk;
    }

    /** Empty when this is no verb. */
    Optional<Message> answer(Actor actor, String verb, String rest) {
        return switch (verb) {
            case "help", "?" -> Optional.of(QuoteHelp.help(desk.policies().inForce()));
            case "plans" ->
                when(NOTHING, rest, () -> PlansView.message(desk.policies().inForce()));
            case "mine" -> when(FILTERS, rest, () -> list(actor, QuoteFilter.by(actor.id()), rest));
            case "list" -> when(FILTERS, rest, () -> list(actor, QuoteFilter.ALL, rest));
            case "waiting" -> when(FILTERS, rest, () -> waiting(actor));
            case "report" -> when(DAYS, rest, () -> report(actor, rest));
            case "show" ->
                withId(
                        verb,
                        rest,
                        (id, more) -> desk.finding().show(actor, id).match(this::explained, Replies::refused));
            case "audit" -> withId(verb, rest, (id, more) -> audit(actor, id));
            case "submit" -> withId(verb, rest, (id, more) -> submit(actor, id, more));
            case "revise" -> withId(verb, rest, (id, more) -> revise(actor, id, more));
            case "recall" -> withId(verb, rest, (id, more) -> recall(actor, id));
            case "send" -> withId(verb, rest, (id, more) -> send(actor, id));
            case "win" -> withId(verb, rest, (id, more) -> win(actor, id, more));
            case "lose" -> withId(verb, rest, (id, more) -> lose(actor, id, more));
            default -> Optional.empty();
        };
    }

    private Message explained(AssessedQuote assessed) {
        return QuoteView.explained(assessed, desk.companies().current());
    }

    Message submit(Actor actor, QuoteId id, String justification) {
        if (justification.length() > 1000) {
            throw new InvalidInput(
                    "justification",
                    "The justification is " + justification.length() + " characters long; 1,000 is the most.");
        }
        return told(desk.submitting().submit(actor, id, justification), QuoteVerbs::asked);
    }

    /** @param line what changes, in the words of a line to price */
    private Message revise(Actor actor, QuoteId id, String line) {
        return told(
                desk.revising().mayRevise(actor, id).then(quote -> {
                    Map<String, String> fields = RequestFields.changed(quote.request(), QuoteWords.read(line));
                    return desk.revising()
                            .revise(actor, id, quote.revision(), desk.form().read(fields));
                }),
                QuoteText::revised);
    }

    Message recall(Actor actor, QuoteId id) {
        return told(
                desk.revising().recall(actor, id),
                quote -> quote.id() + " is yours again, and nobody is asked about it any more.");
    }

    Message send(Actor actor, QuoteId id) {
        return told(desk.carrying().send(actor, id), QuoteVerbs::sent);
    }

    /** @param line why, and {@code competitor=} where somebody else was after it */
    Message win(Actor actor, QuoteId id, String line) {
        Map<String, String> said = KeyedWords.amidText(line, CLOSING, CarryingQuotes.REASON);
        return told(
                desk.carrying().win(actor, id, reason(said), competitor(said)),
                quote -> quote.id() + " is won. :tada:");
    }

    private Message lose(Actor actor, QuoteId id, String line) {
        Map<String, String> said = KeyedWords.amidText(line, CLOSING, CarryingQuotes.REASON);
        return told(
                desk.carrying().lose(actor, id, reason(said), competitor(said)),
                quote -> quote.id() + " is lost"
                        + quote.competitor()
                                .map(rival -> " to " + escape(rival))
                                .orElse("") + "; noted why.");
    }

    private static String reason(Map<String, String> said) {
        return said.getOrDefault(CarryingQuotes.REASON, "");
    }

    private static String competitor(Map<String, String> said) {
        return said.getOrDefault(CarryingQuotes.COMPETITOR, "");
    }

    private Message list(Actor actor, QuoteFilter filter, String rest) {
        return desk.finding()
                .list(actor, filtered(filter, rest), ON_A_PAGE, Optional.empty())
                .match(page -> QuoteList.message(page, desk.reception().clock().instant()), Replies::refused);
    }

    private Message waiting(Actor actor) {
        return QuoteList.waiting(
                desk.finding().awaiting(actor, ON_A_PAGE),
                desk.reception().clock().instant());
    }

    private Message report(Actor actor, String rest) {
        int days = rest.isEmpty() ? 30 : Math.max(1, Integer.parseInt(rest));
        return desk.reporting().report(actor, days).match(ReportView::table, Replies::refused);
    }

    private Message audit(Actor actor, QuoteId id) {
        return desk.finding()
                .show(actor, id)
                .then(assessed -> desk.finding().trail(actor, id))
                .match(entries -> QuoteView.trail(id, entries, desk.companies().current()), Replies::refused);
    }

    private static QuoteFilter filtered(QuoteFilter filter, String rest) {
        Map<String, String> typed = new HashMap<>();
        for (String pair : rest.split("\\s+")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                typed.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        Fields fields = new Fields(typed);
        fields.refuseOthersThan(List.of("status", "segment"));
        Optional<DecisionStatus> status = fields.optionalWord("status", QuoteVerbs::status, STATUSES);
        Optional<Segment> segment = fields.optionalWord(
                "segment",
                Segment::ofWord,
                Stream.of(Segment.values()).map(Segment::code).toList());
        fields.check();
        return new QuoteFilter(filter.author(), status, filter.stage(), segment, filter.since());
    }

    private static Optional<DecisionStatus> status(String word) {
        return Stream.of(DecisionStatus.values())
                .filter(status -> status.code().equals(word))
                .findFirst();
    }

    private static String asked(Submitted submitted) {
        String whom = submitted.asked().stream()
                .map(Person::id)
                .map(id -> Text.mention(id.value()))
                .collect(Collectors.joining(", "));
        List<String> sentences = new ArrayList<>();
        if (!submitted.asked().isEmpty()) {
            sentences.add("I have asked " + whom + " about " + submitted.quote().id()
                    + ". You will hear as soon as somebody decides.");
        }
        for (Approval approval : submitted.unstaffed()) {
            sentences.add(":warning: Nobody here can decide for the " + approval.spoken()
                    + ". An admin has to give somebody that role.");
        }
        return String.join("\n", sentences);
    }

    private static String sent(CarryingQuotes.Sent sent) {
        return sent.channel()
                .map(channel -> sent.quote().id() + " goes to the customer in <#" + channel + ">.")
                .orElse(sent.quote().id()
                        + " is marked as sent. The customer has no channel here, so hand it over yourself: *"
                        + MoneyText.cents(sent.quote().price().offered()) + "*"
                        + sent.quote()
                                .request()
                                .task()
                                .map(task -> " for " + escape(task))
                                .orElse("") + ".");
    }

    private static <T> Message told(Outcome<T> outcome, Function<T, String> sentence) {
        return outcome.match(done -> Message.plain(sentence.apply(done)), Replies::refused);
    }

    private interface OnQuote {
        Message answer(QuoteId id, String more);
    }

    /** A verb that needs a quote: when its first word is no id, the mistake is named rather than priced. */
    private static Optional<Message> withId(String verb, String rest, OnQuote action) {
        String[] words = rest.split("\\s+", 2);
        QuoteId id = QuoteId.typed(words[0])
                .orElseThrow(() -> new InvalidInput(
                        "quote",
                        verb + " needs a quote id such as Q-1001, not " + Fields.quoted(words[0]) + ": `/quote " + verb
                                + " Q-1001`."));
        return Optional.of(action.answer(id, words.length > 1 ? words[1].strip() : ""));
    }

    private static Optional<Message> when(Pattern arguments, String rest, Supplier<Message> action) {
        return arguments.matcher(rest).matches() ? Optional.of(action.get()) : Optional.empty();
    }
}
