package quotient.bot.certification;

import com.google.gson.JsonObject;
import java.util.List;
import quotient.bot.home.Tab;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** The tab of App Home for certification: one's own levels, the next step, and what one may judge. */
public final class CertTab implements Tab {

    private final CertVerbs verbs;

    public CertTab(CertDesk desk) {
        this.verbs = new CertVerbs(desk);
    }

    @Override
    public String code() {
        return "cert";
    }

    @Override
    public String title() {
        return "Certification";
    }

    @Override
    public boolean isFor(Actor actor) {
        return Permission.TAKE_EXAMS.isGivenTo(actor);
    }

    @Override
    public List<JsonObject> blocks(Actor actor) {
        return verbs.mine(actor).blocks();
    }
}
