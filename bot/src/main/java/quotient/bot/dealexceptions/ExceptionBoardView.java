package quotient.bot.dealexceptions;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.domain.dealexceptions.AgeBand;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionBoard;
import quotient.domain.dealexceptions.RegistryRisk;
import quotient.domain.keeping.Page;

/** Many exceptions at once: the aging board (P52, P57, P59), and lists. */
final class ExceptionBoardView {

    private ExceptionBoardView() {}

    static Message board(ExceptionBoard board) {
        List<JsonObject> blocks = new ArrayList<>(head(board));
        for (DealException exception : board.oldest()) {
            blocks.add(row(exception, board.today()));
        }
        if (board.risk().open() > board.oldest().size()) {
            blocks.add(Blocks.context("These are the oldest " + board.oldest().size() + " of "
                    + String.format("%,d", board.risk().open()) + ". `/exceptions list 31+` shows a band."));
        }
        List<JsonObject> buttons = new ArrayList<>();
        if (board.risk().open() > 0) {
            buttons.add(Blocks.primary(Blocks.button("Walk through", ExceptionActions.WALK, "start")));
        }
        buttons.add(Blocks.button("New exception…", ExceptionActions.NEW, "new"));
        blocks.add(Blocks.actions("exceptions", buttons));
        return new Message(text(board), blocks);
    }

    /** The risk line, and how many are of which age. */
    static List<JsonObject> head(ExceptionBoard board) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(riskLine(board.risk())));
        if (board.risk().open() > 0) {
            blocks.add(Blocks.fields(Stream.of(AgeBand.values())
                    .map(band -> "*" + band.code() + " days*\n"
                            + String.format("%,d", board.bands().getOrDefault(band, 0L)) + " · " + band.meaning())
                    .toList()));
        }
        return blocks;
    }

    static Message risk(RegistryRisk risk) {
        return Message.plain(riskLine(risk) + "\nThe next action in words: "
                + risk.level().recommended().spoken() + ".");
    }

    static Message list(Page<DealException> page, LocalDate today, String title, String none) {
        if (page.items().isEmpty()) {
            return Message.plain(none);
        }
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + title + "*, oldest first"));
        page.items().forEach(exception -> blocks.add(row(exception, today)));
        if (page.next().isPresent()) {
            blocks.add(Blocks.context("These are the oldest " + page.items().size()
                    + "; there are more. Narrow it down: `/exceptions list 15-30`."));
        }
        return new Message(title + ": " + lines(page.items(), today), blocks);
    }

    static String bands(ExceptionBoard board) {
        return Stream.of(AgeBand.values())
                .map(band ->
                        String.format("%,d", board.bands().getOrDefault(band, 0L)) + " of " + band.code() + " days")
                .collect(Collectors.joining(", "));
    }

    static String lines(List<DealException> exceptions, LocalDate today) {
        return exceptions.stream()
                .map(exception -> ExceptionText.line(exception, today))
                .collect(Collectors.joining("\n"));
    }

    private static JsonObject row(DealException exception, LocalDate today) {
        return Blocks.sectionWith(
                ExceptionText.line(exception, today),
                Blocks.button(
                        "Details", ExceptionActions.DETAILS, exception.id().value()));
    }

    private static String riskLine(RegistryRisk risk) {
        return ExceptionText.mark(risk.level()) + " " + risk.message();
    }

    private static String text(ExceptionBoard board) {
        return board.risk().open() == 0
                ? board.risk().message()
                : board.risk().message() + "\n" + bands(board) + "\n" + lines(board.oldest(), board.today());
    }
}
