package quotient.bot.quotes;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Unreadable;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteRequest;

/** Hears {@code /quote}: a verb with what it needs, or a line to price. Parses and hands on; decides nothing. */
public final class QuoteCommand implements Feature {

    /** With nothing said about what changes, so the form asks. */
    private static final Pattern REVISION = Pattern.compile("(?i:revise)\\s+(Q-[1-9]\\d{0,17})");

    /** {@code again=yes} makes a second quote of the same. */
    static final String AGAIN = "again";

    private final QuoteDesk desk;
    private final QuoteVerbs verbs;
    private final QuoteModal modal;
    private final List<QuoteVerb> more;

    /** @param more verbs that other rooms answer */
    public QuoteCommand(QuoteDesk desk, QuoteModal modal, List<QuoteVerb> more) {
        this.desk = desk;
        this.verbs = new QuoteVerbs(desk);
        this.modal = modal;
        this.more = List.copyOf(more);
    }

    @Override
    public void plugInto(App app) {
        app.command("/quote", (request, context) -> {
            SlashCommandPayload payload = request.getPayload();
            return desk.reception().acknowledging().acknowledge(() -> answer(payload));
        });
    }

    Answer answer(SlashCommandPayload payload) {
        Actor actor = desk.reception().directory().actor(Unreadable.require(payload.getUserId(), "user_id"));
        String line = payload.getText() == null ? "" : payload.getText().strip();
        if (line.isEmpty()) {
            return modal.open(actor, payload);
        }
        Matcher revision = REVISION.matcher(line);
        if (revision.matches()) {
            return modal.revise(actor, new QuoteId(revision.group(1)), payload);
        }
        return elsewhere(actor, line, payload)
                .orElseGet(() -> desk.reception().replies().toCommand(payload.getResponseUrl(), answer(actor, line)));
    }

    private Optional<Answer> elsewhere(Actor actor, String line, SlashCommandPayload payload) {
        return more.stream()
                .flatMap(verb -> restOf(line, verb).map(rest -> verb.answer(actor, rest, payload)).stream())
                .findFirst();
    }

    /** What follows the words of the verb; empty when the line does not begin with them. */
    private static Optional<String> restOf(String line, QuoteVerb verb) {
        int many = verb.words().split(" ").length;
        String[] words = line.split("\\s+", many + 1);
        String begin = Stream.of(words).limit(many).collect(Collectors.joining(" "));
        return begin.toLowerCase(Locale.ROOT).equals(verb.words())
                ? Optional.of(words.length > many ? words[many].strip() : "")
                : Optional.empty();
    }

    Message answer(Actor actor, String line) {
        String word = line.split("\\s+", 2)[0];
        // Not by the length of the lower case: some capitals grow when they are made small.
        String rest = line.substring(word.length()).strip();
        String verb = word.toLowerCase(Locale.ROOT);
        try {
            return verbs.answer(actor, verb, rest).orElseGet(() -> price(actor, line));
        } catch (InvalidInput invalid) {
            return QuoteHelp.usage(Replies.mistakes(invalid));
        }
    }

    private Message price(Actor actor, String line) {
        Map<String, String> fields = new HashMap<>(QuoteWords.read(line));
        boolean again = fields.remove(AGAIN) != null;
        QuoteRequest request = desk.form().read(fields);
        Optional<Quote> first = again ? Optional.empty() : desk.duplicates().of(actor, request);
        return first.map(quote -> DuplicateView.of(quote, desk.companies().current()))
                .orElseGet(() -> desk.quoting().quote(actor, request).match(QuoteView::card, Replies::refused));
    }
}
