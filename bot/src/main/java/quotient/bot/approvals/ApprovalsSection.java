package quotient.bot.approvals;

import com.google.gson.JsonObject;
import java.util.List;
import quotient.bot.home.HomeSection;
import quotient.domain.people.Actor;

/** The part of App Home that shows what waits for the decision of whoever looks. */
public final class ApprovalsSection implements HomeSection {

    private final ApprovalsDesk desk;

    public ApprovalsSection(ApprovalsDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<JsonObject> blocks(Actor actor) {
        return WaitingView.blocks(
                new WaitingView.Board(
                        desk.work().finding().waitingFor(actor),
                        desk.work().finding().toConfirm(actor),
                        desk.work().together().candidates(actor).size(),
                        List.of()),
                desk.companies().current());
    }
}
