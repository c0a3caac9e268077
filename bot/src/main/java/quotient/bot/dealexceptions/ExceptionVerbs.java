package quotient.bot.dealexceptions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.blocks.Text;
import quotient.bot.slack.Replies;
import quotient.domain.dealexceptions.AgeBand;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.dealexceptions.ExceptionForm;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.dealexceptions.ExceptionStatus;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.pricing.QuoteId;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/** The verbs of {@code /exceptions}: each says something, or opens the form for what the line leaves out. */
final class ExceptionVerbs {

    static final int ON_A_PAGE = 15;
    private static final List<String> VERBS = List.of(
            "new",
            "list",
            "mine",
            "show",
            "progress",
            "close",
            "reapprove",
            "retire",
            "assign",
            "risk",
            "burndown",
            "help");

    private final ExceptionDesk desk;

    ExceptionVerbs(ExceptionDesk desk) {
        this.desk = desk;
    }

    /** What a line is answered with: a message, or a form to open. */
    record Said(Optional<Message> message, Optional<Modal> form) {}

    /**
     * @param responseUrl goes with the form, so that what comes of it is told where it was asked for
     * @throws InvalidInput with a sentence for each mistake
     */
    Said answer(Actor actor, String verb, String rest, String responseUrl) {
        return switch (verb) {
            case "" -> said(board(actor));
            case "help", "?" -> said(ExceptionHelp.help());
            case "new" -> opening(actor, rest, responseUrl);
            case "list" -> said(list(actor, rest));
            case "mine" -> said(mine(actor));
            case "risk" -> said(told(work().finding().risk(actor), ExceptionBoardView::risk));
            case "burndown", "burn-down" -> said(told(work().burning().show(actor, ON_A_PAGE), BurnDownView::message));
            case "show", "progress", "close", "reapprove", "re-approve", "retire", "assign" ->
                withId(actor, verb, rest);
            default -> throw new InvalidInput("verb", unknown(verb));
        };
    }

    Message board(Actor actor) {
        return told(work().finding().board(actor, ON_A_PAGE), ExceptionBoardView::board);
    }

    Message show(Actor actor, ExceptionId id) {
        return told(
                work().finding().show(actor, id),
                story -> ExceptionView.story(
                        story, work().finding().today(), desk.companies().current()));
    }

    /** The form, with the quote in it if one is known and its exception may be opened. */
    Said form(Actor actor, Optional<QuoteId> quote, String responseUrl) {
        return quote.map(id -> work().opening().mayOpen(actor, id))
                .map(outcome -> outcome.match(
                        may -> form(ExceptionModalView.opening(quote, responseUrl)),
                        refusal -> said(Replies.refused(refusal))))
                .orElseGet(() -> form(ExceptionModalView.opening(quote, responseUrl)));
    }

    static String opened(DealException exception) {
        return exception.id() + " is open for " + exception.deal().quote() + ", approved by "
                + exception.approval().spoken() + "; its gap is "
                + exception.deal().gap().toPlainString()
                + " points. `/exceptions show " + exception.id() + "`";
    }

    private Said opening(Actor actor, String rest, String responseUrl) {
        Optional<QuoteId> only = rest.contains(" ") ? Optional.empty() : QuoteId.typed(rest);
        if (rest.isEmpty() || only.isPresent()) {
            return form(actor, only, responseUrl);
        }
        return said(plain(
                work().opening().open(actor, work().form().opening(ExceptionWords.opening(rest))),
                ExceptionVerbs::opened));
    }

    private Message list(Actor actor, String rest) {
        ExceptionFilter filter = filter(rest.toLowerCase(Locale.ROOT));
        return told(
                work().finding().list(actor, filter, ON_A_PAGE, Optional.empty()),
                page -> ExceptionBoardView.list(
                        page,
                        work().finding().today(),
                        "Exceptions",
                        "There is no such exception. :white_check_mark:"));
    }

    private ExceptionFilter filter(String word) {
        if (word.isEmpty() || word.equals("all")) {
            return word.isEmpty() ? ExceptionFilter.OPEN : ExceptionFilter.ALL;
        }
        Optional<ExceptionFilter> band = AgeBand.ofCode(word)
                .map(one -> ExceptionFilter.OPEN.in(one, work().finding().today()));
        return band.or(() -> ExceptionStatus.ofWord(word).map(ExceptionFilter.ALL::withStatus))
                .orElseThrow(() -> new InvalidInput(
                        "list",
                        "list " + Fields.quoted(word) + ": say open, closed, retired, all or a band, "
                                + String.join(", ", AgeBand.codes()) + "."));
    }

    private Message mine(Actor actor) {
        return told(
                work().finding().list(actor, ExceptionFilter.OPEN.ownedBy(actor.id()), ON_A_PAGE, Optional.empty()),
                page -> ExceptionBoardView.list(
                        page,
                        work().finding().today(),
                        "Your open exceptions",
                        "You own no open exception. :white_check_mark:"));
    }

    private Said withId(Actor actor, String verb, String rest) {
        String[] words = rest.split("\\s+", 2);
        ExceptionId id = ExceptionId.typed(words[0])
                .orElseThrow(() -> new InvalidInput(
                        "exception",
                        verb + " needs an exception such as X-1001, not " + Fields.quoted(words[0]) + ": `/exceptions "
                                + verb + " X-1001`."));
        String more = words.length > 1 ? words[1].strip() : "";
        return switch (verb) {
            case "show" -> said(show(actor, id));
            case "progress" ->
                more.isEmpty() ? opened(mayHandle(actor, id), ExceptionModalView::progress) : progress(actor, id, more);
            case "close" ->
                more.isEmpty() ? opened(mayHandle(actor, id), ExceptionModalView::closing) : close(actor, id, more);
            case "retire" ->
                more.isEmpty()
                        ? opened(work().handling().mayRetire(actor, id), ExceptionModalView::retirement)
                        : retire(actor, id, more);
            case "assign" -> assign(actor, id, more);
            default ->
                said(plain(
                        work().reapproving().reapprove(actor, id, ExceptionWords.text(more)),
                        ExceptionVerbs::reapproved));
        };
    }

    Outcome<DealException> mayHandle(Actor actor, ExceptionId id) {
        return work().handling().mayHandle(actor, id);
    }

    static String reapproved(DealException exception) {
        return exception.id() + " is re-approved by " + exception.approval().spoken() + "; it is due again from "
                + exception.reviewedOn().plusDays(31) + " on.";
    }

    private Said progress(Actor actor, ExceptionId id, String more) {
        ExceptionForm.Measured measured =
                work().form().progress(ExceptionWords.measured(more, ExceptionForm.RECOVERED));
        return said(plain(
                work().handling().progress(actor, id, measured),
                done -> done.recovered().toPlainString() + " of "
                        + done.deal().gap().toPlainString() + " points of " + done.id() + " are won back."));
    }

    private Said close(Actor actor, ExceptionId id, String more) {
        ExceptionForm.Measured measured = work().form().closing(ExceptionWords.measured(more, ExceptionForm.MARGIN));
        return said(plain(work().handling().close(actor, id, measured), done -> done.id() + " is closed. :tada:"));
    }

    private Said retire(Actor actor, ExceptionId id, String more) {
        String why = work().form().reason(java.util.Map.of(ExceptionForm.REASON, ExceptionWords.text(more)));
        return said(plain(work().handling().retire(actor, id, why), done -> done.id() + " is retired."));
    }

    private Said assign(Actor actor, ExceptionId id, String more) {
        return said(told(
                work().handling().assign(actor, id, work().form().person(more)),
                done -> Message.plain(ExceptionText.owner(done) + " owns " + done.id() + " now.")));
    }

    private ExceptionWork work() {
        return desk.work();
    }

    private static Said opened(Outcome<DealException> outcome, Function<DealException, Modal> form) {
        return outcome.match(found -> form(form.apply(found)), refusal -> said(Replies.refused(refusal)));
    }

    private static String unknown(String verb) {
        String hint = NearMiss.of(verb, VERBS)
                .map(meant -> "did you mean " + meant + "?")
                .orElse("I know " + String.join(", ", VERBS) + ".");
        return "verb " + Fields.quoted(verb) + ": " + hint;
    }

    private static Message plain(Outcome<DealException> outcome, Function<DealException, String> sentence) {
        return told(outcome, done -> Message.plain(Text.escape(sentence.apply(done))));
    }

    private static <T> Message told(Outcome<T> outcome, Function<T, Message> drawn) {
        return outcome.match(drawn, Replies::refused);
    }

    private static Said said(Message message) {
        return new Said(Optional.of(message), Optional.empty());
    }

    private static Said form(Modal modal) {
        return new Said(Optional.empty(), Optional.of(modal));
    }
}
