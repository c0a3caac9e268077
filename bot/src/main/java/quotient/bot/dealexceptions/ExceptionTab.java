package quotient.bot.dealexceptions;

import com.google.gson.JsonObject;
import java.util.List;
import quotient.bot.home.Tab;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** The tab of App Home for exceptions: the aging board, of all or of one's own. */
public final class ExceptionTab implements Tab {

    private final ExceptionVerbs verbs;

    public ExceptionTab(ExceptionDesk desk) {
        this.verbs = new ExceptionVerbs(desk);
    }

    @Override
    public String code() {
        return "exceptions";
    }

    @Override
    public String title() {
        return "Exceptions";
    }

    @Override
    public boolean isFor(Actor actor) {
        return Permission.SEE_ALL_QUOTES.isGivenTo(actor) || Permission.QUOTE.isGivenTo(actor);
    }

    @Override
    public List<JsonObject> blocks(Actor actor) {
        return verbs.board(actor).blocks();
    }
}
