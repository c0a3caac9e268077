package quotient.bot.ops;

import com.google.gson.JsonObject;
import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.home.Tab;
import quotient.domain.company.Company;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** The tab of App Home for schedules: every routine with its buttons. */
public final class ScheduleTab implements Tab {

    static final String CODE = "schedules";

    private final ScheduleDesk desk;

    public ScheduleTab(ScheduleDesk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "Schedules";
    }

    @Override
    public boolean isFor(Actor actor) {
        return Permission.OPERATE_SCHEDULES.isGivenTo(actor);
    }

    @Override
    public List<JsonObject> blocks(Actor actor) {
        Company company = desk.companies().current();
        return desk.operating()
                .list(actor)
                .match(
                        lines -> lines.stream()
                                .flatMap(line -> ScheduleView.blocks(line, company).stream())
                                .toList(),
                        refusal -> List.of(Blocks.section(refusal.sentence())));
    }
}
