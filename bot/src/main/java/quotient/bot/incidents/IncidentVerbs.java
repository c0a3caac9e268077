package quotient.bot.incidents;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.blocks.Text;
import quotient.bot.slack.Replies;
import quotient.domain.company.Company;
import quotient.domain.incidents.Credit;
import quotient.domain.incidents.CreditGuidance;
import quotient.domain.incidents.CreditWish;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentEnd;
import quotient.domain.incidents.IncidentId;
import quotient.domain.incidents.IncidentUpdate;
import quotient.domain.incidents.NewIncident;
import quotient.domain.money.MoneyText;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/** The verbs of {@code /incident}: each says something, or opens the form for what the line leaves out. */
final class IncidentVerbs {

    static final int ON_A_PAGE = 15;
    private static final List<String> VERBS =
            List.of("declare", "take", "update", "resolve", "credit", "list", "show", "help");

    private final IncidentDesk desk;

    IncidentVerbs(IncidentDesk desk) {
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
            case "" -> said(open(actor));
            case "help", "?" -> said(IncidentHelp.help());
            case "list" -> said(rest.equalsIgnoreCase("all") ? latest(actor) : open(actor));
            case "declare" -> rest.isEmpty() ? declaration(actor, responseUrl) : said(declare(actor, rest));
            case "show", "take", "update", "resolve", "credit" -> withId(actor, verb, rest);
            default -> throw new InvalidInput("verb", unknown(verb));
        };
    }

    Message open(Actor actor) {
        return desk.work()
                .finding()
                .open(actor, ON_A_PAGE)
                .match(
                        open -> IncidentView.list(
                                open, company(), "Open incidents", ":white_check_mark: No incident is open."),
                        Replies::refused);
    }

    Said declaration(Actor actor, String responseUrl) {
        return desk.work()
                .declaring()
                .refusalFor(actor)
                .map(refusal -> said(Replies.refused(refusal)))
                .orElseGet(() ->
                        form(IncidentModalView.declaration(desk.work().form().clientNames(), responseUrl)));
    }

    static String declared(Incident incident) {
        return incident.id() + " is declared as " + incident.severity().spoken()
                + "; its card has been put where incidents are read. `/incident show " + incident.id() + "`";
    }

    private Message latest(Actor actor) {
        return desk.work()
                .finding()
                .latest(actor, ON_A_PAGE)
                .match(
                        all -> IncidentView.list(all, company(), "Latest incidents", "There has been no incident yet."),
                        Replies::refused);
    }

    private Message declare(Actor actor, String rest) {
        NewIncident wish = desk.work().form().declaration(IncidentWords.read("declare", rest));
        return told(desk.work().declaring().declare(actor, wish), IncidentVerbs::declared);
    }

    private Said withId(Actor actor, String verb, String rest) {
        String[] words = rest.split("\\s+", 2);
        IncidentId id = IncidentId.typed(words[0])
                .orElseThrow(() -> new InvalidInput(
                        "incident",
                        verb + " needs an incident such as I-1001, not " + Fields.quoted(words[0]) + ": `/incident "
                                + verb + " I-1001`."));
        String more = words.length > 1 ? words[1].strip() : "";
        return switch (verb) {
            case "take" ->
                said(told(desk.work().handling().take(actor, id), taken -> "You lead " + taken.id() + " now."));
            case "update" ->
                more.isEmpty()
                        ? opened(mayHandle(actor, id), IncidentModalView::update)
                        : said(update(actor, id, more));
            case "resolve" ->
                more.isEmpty()
                        ? opened(mayHandle(actor, id), IncidentModalView::resolution)
                        : said(resolve(actor, id, more));
            case "credit" ->
                more.isEmpty()
                        ? opened(mayCredit(actor, id), IncidentModalView::credit)
                        : said(credit(actor, id, more));
            default -> said(show(actor, id));
        };
    }

    Message show(Actor actor, IncidentId id) {
        return desk.work()
                .finding()
                .show(actor, id)
                .match(file -> IncidentView.details(file, company()), Replies::refused);
    }

    Outcome<Incident> mayHandle(Actor actor, IncidentId id) {
        return desk.work().handling().mayHandle(actor, id);
    }

    /** The form offers the customers that the incident names. */
    Outcome<Incident> mayCredit(Actor actor, IncidentId id) {
        return desk.work()
                .crediting()
                .mayAsk(actor, id)
                .then(incident -> incident.report().clients().isEmpty()
                        ? Outcome.refused(Refusal.ruledOut(
                                id + " names no customer. Add those affected with Update, then ask for the credit."))
                        : Outcome.done(incident));
    }

    private Message update(Actor actor, IncidentId id, String more) {
        IncidentUpdate update = desk.work().form().update(IncidentWords.read("update", more));
        return told(
                desk.work().handling().update(actor, id, update),
                updated -> updated.id() + " is updated: " + updated.status().spoken() + ".");
    }

    private Message resolve(Actor actor, IncidentId id, String more) {
        IncidentEnd end = desk.work()
                .form()
                .end(
                        IncidentWords.read("resolve", more),
                        desk.reception().clock().instant());
        return told(desk.work().handling().resolve(actor, id, end), resolved -> resolved.id() + " is resolved.");
    }

    private Message credit(Actor actor, IncidentId id, String more) {
        CreditWish wish = desk.work().form().credit(IncidentWords.read("credit", more));
        return told(desk.work().crediting().ask(actor, id, wish), credit -> asked(credit, mayCredit(actor, id)));
    }

    static String asked(Credit credit, Outcome<Incident> incident) {
        String judged = incident.match(
                found -> CreditGuidance.of(found.severity()).judged(credit.percent(), found.severity()),
                Refusal::sentence);
        return credit.id() + " is asked for: " + MoneyText.cents(credit.amount()) + ". " + judged
                + " Somebody else decides on it.";
    }

    private Said opened(Outcome<Incident> outcome, Function<Incident, Modal> form) {
        return outcome.match(incident -> form(form.apply(incident)), refusal -> said(Replies.refused(refusal)));
    }

    private Company company() {
        return desk.companies().current();
    }

    private static String unknown(String verb) {
        String hint = NearMiss.of(verb, VERBS)
                .map(meant -> "did you mean " + meant + "?")
                .orElse("I know " + String.join(", ", VERBS) + ".");
        return "verb " + Fields.quoted(verb) + ": " + hint;
    }

    private static <T> Message told(Outcome<T> outcome, Function<T, String> sentence) {
        return outcome.match(done -> Message.plain(Text.escape(sentence.apply(done))), Replies::refused);
    }

    private static Said said(Message message) {
        return new Said(Optional.of(message), Optional.empty());
    }

    private static Said form(Modal modal) {
        return new Said(Optional.empty(), Optional.of(modal));
    }
}
