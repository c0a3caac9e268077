package quotient.bot.approvals;

import java.util.List;
import java.util.function.Function;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Replies;
import quotient.domain.absences.AbsenceForm;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/** The verbs of {@code /approvals}. */
final class ApprovalsVerbs {

    private static final List<String> VERBS = List.of("mine", "delegate", "away", "back", "reassign", "help");

    private final ApprovalsDesk desk;

    ApprovalsVerbs(ApprovalsDesk desk) {
        this.desk = desk;
    }

    /** @throws InvalidInput with a sentence for each mistake */
    Message answer(Actor actor, String verb, String rest) {
        return switch (verb) {
            case "" -> waiting(actor);
            case "help", "?" -> ApprovalsHelp.help();
            case "mine" -> mine(actor);
            case "delegate" ->
                leave(
                        actor,
                        work().form()
                                .delegation(
                                        ApprovalsWords.delegation(rest),
                                        work().absences().today()));
            case "away" ->
                leave(
                        actor,
                        work().form()
                                .absence(
                                        ApprovalsWords.absence(rest),
                                        work().absences().today()));
            case "back" -> told(work().absences().back(actor), AbsenceView::back);
            case "reassign" -> reassign(actor, rest);
            default -> throw new InvalidInput("verb", unknown(verb));
        };
    }

    private Message waiting(Actor actor) {
        return WaitingView.board(
                new WaitingView.Board(
                        work().finding().waitingFor(actor),
                        work().finding().toConfirm(actor),
                        work().together().candidates(actor).size(),
                        work().absences().coming(actor)),
                desk.companies().current());
    }

    private Message mine(Actor actor) {
        return WaitingView.mine(
                work().finding().askedBy(actor),
                work().finding().toMeet(actor),
                desk.companies().current());
    }

    private Message leave(Actor actor, AbsenceForm.Wish wish) {
        return told(work().absences().leave(actor, wish), AbsenceView::begun);
    }

    private Message reassign(Actor actor, String rest) {
        List<String> words = ApprovalsWords.words(rest);
        QuoteId id = QuoteId.typed(words.isEmpty() ? "" : words.get(0))
                .orElseThrow(() -> new InvalidInput(
                        "quote",
                        "reassign needs a quote such as Q-1001, not "
                                + Fields.quoted(words.isEmpty() ? "" : words.get(0))
                                + ": `/approvals reassign Q-1001 @Lee`."));
        PersonId to = work().form().person(words.size() > 1 ? words.get(1) : "");
        return told(work().reassigning().reassign(actor, id, to), quote -> AbsenceView.reassigned(quote, to));
    }

    private ApprovalWork work() {
        return desk.work();
    }

    private static String unknown(String verb) {
        String hint = NearMiss.of(verb, VERBS)
                .map(meant -> "did you mean " + meant + "?")
                .orElse("I know " + String.join(", ", VERBS) + ".");
        return "verb " + Fields.quoted(verb) + ": " + hint;
    }

    private static <T> Message told(Outcome<T> outcome, Function<T, String> sentence) {
        return outcome.match(done -> Message.plain(sentence.apply(done)), Replies::refused);
    }
}
